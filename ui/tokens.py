"""The design tokens: the single source for palette, style sheet and custom painting.

All sizes are logical pixels at 100 % and are multiplied by the text scale (ui/theme.py); hairlines
and radii are not. Every start reads them, so they are Python and no file to be parsed.

red:    the one main action of a screen, and the spine of the book at the left edge. Nothing else.
gold:   'you are here' (selected row, current page) and honours already granted.
indigo: the keyboard focus ring, links, information.
Status colours never stand alone: always icon and word. Red is never a fill for an error or a
deletion. tests/ui/test_theme.py says which colour must be legible on which.
"""

LIGHT = {
    "window": "#F3F3F1",  # page ground
    "rail": "#EAEAE6",  # left navigation
    "surface": "#FFFFFF",  # tables, panels, inputs
    "surface_alt": "#F9F9F7",  # table header, read-only fields, summary strips
    "hover": "#F1F1EE",
    "line": "#DEDED9",  # hairline between regions (decorative)
    "line_soft": "#ECECE8",  # hairline between rows
    "control_line": "#878781",  # input and button outline, 3:1 or better
    "text": "#1D2024",
    "text_2": "#464B51",  # secondary
    "text_3": "#5E6369",  # captions, units, placeholders
    "text_disabled": "#8E9297",  # exempt from 4.5:1 (inactive), never used for information
    "red": "#A0141E",
    "red_hover": "#87101A",
    "red_pressed": "#6E0C14",
    "red_tint": "#FAEDEC",
    "red_mark": "#A0141E",  # thin marks: row marker, spine, threshold line
    "on_red": "#FFFFFF",
    "gold": "#C6931A",  # shapes only, never text
    "gold_ink": "#735200",  # gold as text
    "gold_tint": "#FBF2D8",  # selected row, current page
    "gold_line": "#DDBB62",
    "indigo": "#1C4C8C",
    "indigo_tint": "#E9F0F9",
    "ok": "#1A6A3A",
    "ok_tint": "#E6F3EA",
    "warn": "#8A4204",
    "warn_tint": "#FDEFDF",
    "bad": "#A8123F",  # crimson, cooler than the brand red
    "bad_tint": "#FBEDF0",
    "idle": "#4F555B",  # neutral status
    "idle_tint": "#EDEDEA",
    "focus": "#1C4C8C",
    "scrim": "#1D202466",
    "shadow": "#1D202429",
    # of charts, in the order of use; each series has a direct label and a pattern or marker too
    "chart.s1": "#1C4C8C",
    "chart.s2": "#C6931A",
    "chart.s3": "#2B7A78",
    "chart.s4": "#7B6A58",
    "chart.s5": "#8A4B6B",
    "chart.grid": "#E4E4DF",
    "chart.axis": "#5E6369",
    "chart.muted": "#C9C9C3",
}

DARK = {
    "window": "#16181B",
    "rail": "#111316",
    "surface": "#1E2124",
    "surface_alt": "#25282C",
    "hover": "#2A2E32",
    "line": "#363A3F",
    "line_soft": "#2A2D31",
    "control_line": "#7F858C",
    "text": "#ECEDEB",
    "text_2": "#C3C6C9",
    "text_3": "#A0A5AB",
    "text_disabled": "#6C7178",
    "red": "#C22F38",
    "red_hover": "#D0434B",
    "red_pressed": "#A5242D",
    "red_tint": "#3A1F21",
    "red_mark": "#E0656B",
    "on_red": "#FFFFFF",
    "gold": "#DDAE3C",
    "gold_ink": "#EFC765",
    "gold_tint": "#383020",
    "gold_line": "#7A6224",
    "indigo": "#93BCF2",
    "indigo_tint": "#1F2D42",
    "ok": "#79D39A",
    "ok_tint": "#183124",
    "warn": "#F2B26B",
    "warn_tint": "#3A2A17",
    "bad": "#FF97A9",
    "bad_tint": "#3E1D26",
    "idle": "#C3C6C9",
    "idle_tint": "#2E3236",
    "focus": "#93BCF2",
    "scrim": "#000000A0",
    "shadow": "#00000080",
    "chart.s1": "#7FAEEA",
    "chart.s2": "#DDAE3C",
    "chart.s3": "#5FB8B4",
    "chart.s4": "#B8A48C",
    "chart.s5": "#D08BB0",
    "chart.grid": "#33373C",
    "chart.axis": "#A0A5AB",
    "chart.muted": "#565B61",
}

SPACE = {  # a grid of 4 px
    "xxs": 2,
    "xs": 4,
    "s": 8,
    "m": 12,
    "l": 16,
    "xl": 20,
    "xxl": 28,
    "page_x": 20,  # left/right margin of a page
    "page_bottom": 16,
    "gap_panel": 12,  # between panels
    "gap_field": 12,  # between fields in a form column
    "gap_column": 20,
}

FAMILY = "So Vang UI"  # made from Be Vietnam Pro, SIL OFL 1.1; its digits all have one width

# size and line height in px at 100 %, weight. Nothing below 12; Vietnamese is never tracked, and no
# heading is set in capitals.
TYPE = {
    "caption": (12, 18, 400),
    "label": (13, 20, 500),
    "body": (13, 20, 400),
    "strong": (13, 20, 600),
    "reading": (14, 23, 400),  # long texts: story, minutes
    "section": (15, 22, 600),
    "name": (17, 25, 600),  # person or unit at the head of a pane
    "page": (20, 30, 600),
    "figure": (24, 36, 600),
}

SIZE = {
    "menubar": 30,
    "statusbar": 28,
    "rail": 200,
    "rail_collapsed": 52,
    "rail_item": 34,
    "page_header": 56,
    "toolbar_row": 44,
    "control": 32,  # input, button, combo
    "control_small": 26,  # in-row button, chip
    "control_large": 38,  # wizard, empty state
    "table_header": 32,
    "row_compact": 28,
    "row": 32,  # default
    "row_comfortable": 40,  # also the minimum at touch screens
    "row_two_line": 50,
    "pill": 22,
    "detail_pane": 336,
    "side_panel": 400,
    "dialog_min_w": 440,
    "dialog_max_w": 720,
    "icon_small": 14,
    "icon": 16,
    "icon_rail": 18,
    "icon_empty": 40,
    "min_window_w": 1024,
    "min_window_h": 640,
    "measure_max": 640,  # longest line of running text
}

MOTION = {  # ms; all off where the system shows no movements
    "fast_ms": 90,  # hover, press
    "base_ms": 140,  # pane, popup, toast in
    "slow_ms": 200,  # rail collapse
    "toast_ms": 6000,  # 12000 when it carries 'Hoàn tác'; stays while hovered or focused
    "autosave_ms": 800,  # after the last key
    "progress_after_ms": 400,  # show progress only past this
    "cancel_after_ms": 2000,  # show 'Dừng' past this
}
