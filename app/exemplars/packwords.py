"""What a publication pack may hold, and what each part is called."""

FORMATS = {
    "sheet": "Tờ gương A4",
    "poster": "Áp phích A3",
    "loudspeaker": "Bài đọc loa thôn",
    "column": "Bài bản tin (Word)",
    "page": "Trang cho chuyên trang",
    "gallery": "Tập nhiều gương",
}
