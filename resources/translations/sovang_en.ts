<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
    <context>
        <name>AccountSheet</name>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Chức danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Công chức Văn hóa – Xã hội</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Tên đăng &amp;nhập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chữ không dấu, viết liền.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Từ {0} ký tự. Nên ghép bốn, năm từ dễ nhớ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Gõ lại mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Khóa màn hình khi rời máy {0} phút</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Tài khoản đầu tiên là tài khoản quản lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Sau này thêm được người khác. Ai sửa gì đều ghi vào nhật ký.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Quay lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Tiếp tục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Tạo tài khoản trên máy này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Mật khẩu khóa toàn bộ dữ liệu. Không có nó thì không ai xem được, kể cả thợ máy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chưa ghi họ và tên. Ví dụ: Lê Thị Ngọc Hân</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chỉ dùng chữ thường không dấu và số, viết liền. Ví dụ: hanltn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chưa giống ô bên trái. Gõ lại, hoặc bấm hình con mắt để xem.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mật khẩu đang dùng hoặc mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đặt lại mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mã đang dùng vẫn mở được sổ cho đến khi mã mới đã in và gõ lại đúng.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>&amp;Tiếp tục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Chưa kiểm tra được mật khẩu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Nhóm số {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Kiểm tra phiếu mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Gõ hai nhóm này theo tờ phiếu đã in, chữ hoa hay chữ thường đều được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>&amp;Kiểm tra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Phiếu mã khôi phục đúng. Niêm phong lại rồi cất</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <location filename="../../ui/parts/plates.py" />
            <source>Đang lọc: {0}. Nhấn Delete để bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/plates.py" />
            <source>Bỏ điều kiện lọc này</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComingPage</name>
        <message>
            <location filename="../../ui/coming.py" />
            <source>Phần này chưa có trong bản này</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Tìm người, hồ sơ, việc cần làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Gõ không dấu cũng được. ↑ ↓ chọn, Enter mở.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Esc để đóng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Người, hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Làm ngay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Đi tới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Không có gì tên “{0}”. Thử ít chữ hơn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <location filename="../../ui/forms.py" />
            <source>Để &amp;sau</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Để &amp;sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Đó&amp;ng</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExemplarsPage</name>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Điển hình, gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Mỗi dòng là một gương người tốt, việc tốt và bước của gương ấy: phát hiện, bồi dưỡng, tổng kết, nhân rộng.
Gõ tên không cần dấu, hoặc số như ĐH-61, vào ô lọc.
Enter: mở · Ctrl+N: ghi gương mới · Delete: bỏ vào Mục đã xóa · Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Tên hoặc số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>&amp;Ghi gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chưa ghi gương tốt nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Ghi lại người tốt, việc tốt ngay khi nghe kể. Chỉ cần tên, nơi ở và một câu về việc họ làm; bổ sung sau cũng được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Ghi gương tốt đầu tiên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Xem hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Hoặc nhấn Ctrl+N ở trang này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chưa đọc được danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>{0} gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Không có gương tốt nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source> tên “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source> ở bước {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đang chọn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Enter mở · Delete bỏ vào Mục đã xóa · Ctrl+C chép · Ctrl+N ghi gương mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>có giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>chưa có giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đã bỏ “{0}” vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đã bỏ {0} gương tốt vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Mở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Sửa thông tin của người này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đề nghị khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chép</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Bỏ vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <location filename="../../ui/forms.py" />
            <source>không bắt buộc</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc nhanh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Thêm điều kiện lọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Bỏ hết lọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Chưa trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Bước: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Đề nghị: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc thêm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/filterbar.py" />
            <source>Bỏ: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Đóng trợ giúp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Trợ giúp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Trang này chưa có lời chỉ dẫn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Chưa có thông báo nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Thông báo gần đây</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Đó&amp;ng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>&amp;Chép tất cả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Mới nhất ở trên. Không dòng nào bị xóa hay sửa lại.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lịch sử: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <location filename="../../ui/history.py" />
            <source>Chưa có lần sửa nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Mỗi lần thêm, sửa, chuyển bước hay bỏ đi đều được ghi lại ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>người đã rời sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lý do: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>chưa ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>để trống</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Việc hôm nay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Sáu bước ở trên cho biết hồ sơ đang ở đâu; bấm vào một bước để xem các hồ sơ đó. Danh sách dưới xếp theo hạn; Enter mở việc đang chọn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Việc đến hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Không có việc nào đến hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hồ sơ có hạn sẽ hiện ở đây, việc gấp nhất đứng trên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thêm hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Enter: mở việc đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi việc đột xuất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi gương tốt mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>thay đổi chưa gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>G&amp;ửi và nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chờ gửi về tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chưa có ai trong sổ vàng 12 tháng qua.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Khen thưởng 12 tháng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chưa đọc được việc hôm nay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{1} việc gấp nhất trong {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Trong năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} hồ sơ quá hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} chờ xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>và {0} ở cấp trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Không quá hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hôm nay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0}, {1} họp Hội đồng: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Đã ghi phiếu {0}/{1} hồ sơ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source> Phiên họp chưa kết thúc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Vào phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chưa gửi lần nào. Mọi thay đổi nằm trong máy này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Tỉnh nhận lần cuối lúc {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source> {0} gói chưa thấy biên nhận.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} lượt khen trong 12 tháng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ai được khen năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Còn {0} chỗ chưa đạt. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Đang ở bước {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Mở hồ sơ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdleLock</name>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Gõ lại, không mất gì.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>Hành trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>đang ở đây</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockCover</name>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>&amp;Mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>&amp;Mở khóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Máy đã khóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Gõ mật khẩu để làm tiếp, không mất gì.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Sổ Vàng – Máy đã khóa</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ui/window.py" />
            <source>Sổ Vàng – {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NamePartsLine</name>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Sửa cách tách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Họ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Tên đệm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Tên gọi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Họ, tên đệm và tên gọi ghép lại chưa giống họ tên ở trên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Ghi lại từng phần của “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>họ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>tên đệm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>tên gọi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Máy hiểu là: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewCodeDialog</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đặt lại mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>&amp;Dùng mã mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Để &amp;sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Các bản sao lưu làm trước hôm nay vẫn mở bằng mã cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đã dùng mã khôi phục mới. Hủy tờ phiếu cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Chưa đổi được mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Chưa đổi mã khôi phục. Mã cũ vẫn dùng được</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoMatch</name>
        <message>
            <location filename="../../ui/parts/empty.py" />
            <source>Bỏ hết lọc</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <location filename="../../ui/parts/pagehead.py" />
            <source>Quay lại (Alt+←)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonalIdInput</name>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Hiện số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Che số</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhotoFrame</name>
        <message>
            <location filename="../../ui/parts/facts.py" />
            <source>Chưa có ảnh</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>Dừng</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../ui/parts/rail.py" />
            <source>Chỗ khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/rail.py" />
            <source>Các phần của chương trình</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <location filename="../../ui/parts/rail.py" />
            <source>{0}, {1} việc cần làm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryPanel</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Kiểm t&amp;ra phiếu…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đặt &amp;lại mã khôi phục…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Máy chưa ghi mã khôi phục lập ngày nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Nên đặt lại mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Có mã mới thì máy nhắc kiểm tra tờ phiếu sáu tháng một lần.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Lập ngày {0}. Kiểm tra phiếu lần cuối: {1}. Lần tới: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>chưa lần nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đến lúc kiểm tra phiếu mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mở phong bì, gõ lại hai nhóm trên phiếu rồi niêm phong lại. Không tìm thấy phiếu thì đặt lại mã ngay, khi còn nhớ mật khẩu.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheetPage</name>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;In phiếu mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Lưu PDF vào USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Quên mật khẩu mà mất luôn mã này thì không ai mở được dữ liệu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>In ra, cho vào phong bì niêm phong, cất ở tủ hồ sơ của Chủ tịch hoặc văn thư. Đừng chụp ảnh, đừng gửi Zalo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Đã in và cất mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Gõ lại nhóm số {0} để chắc là đã ghi đúng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Đúng rồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Quay lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Bắt đầu dùng Sổ Vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Nếu quên mật khẩu, mã này là cách duy nhất để mở lại dữ liệu. Mã chỉ hiện một lần.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Giữ mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Chưa giống nhóm số {0} ở trên. So lại từng ký tự.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Chưa đánh dấu “Đã in và cất mã khôi phục”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Lưu phiếu mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Chưa lưu được phiếu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchTrigger</name>
        <message>
            <location filename="../../ui/parts/searchtrigger.py" />
            <source>Tìm người, hồ sơ, việc cần làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/searchtrigger.py" />
            <source>Tìm người, hồ sơ, việc cần làm (Ctrl+K)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Secret</name>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>Hiện mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>Giấu mật khẩu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi và nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi qua mạng khi có mạng, hoặc chép gói vào USB mang lên tỉnh. Gửi rồi chưa phải là tỉnh đã nhận: chỉ khi có biên nhận mới tính. Gửi lại nhiều lần cũng không sao.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi qua &amp;mạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi bằng &amp;USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Dừng lúc nào cũng được, lần sau gửi tiếp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chờ gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã gửi và biên nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa gửi gói nào. Gói đã gửi và biên nhận của tỉnh sẽ hiện ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Nhận &amp;biên nhận từ USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>1. Lưu tệp đề nghị kết nối…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>2. Mở tệp kết nối của tỉnh…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Kết nối với tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chép gói vào USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tệp có khóa và chữ ký. Chỉ tỉnh mở được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Mang USB lên tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh cắm vào máy tiếp nhận và chép biên nhận vào USB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Mang biên nhận về</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Cắm lại, bấm Nhận biên nhận từ USB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi bằng USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} thay đổi trong {1} mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} thay đổi chờ gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã gửi hết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa nhận lần nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã nhận đến {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} gói chưa thấy biên nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Sẵn sàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Máy này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>USB hoặc mạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Máy này chưa kết nối với tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Lưu tệp đề nghị, gửi lên tỉnh bằng USB hay thư. Tỉnh trả về tệp kết nối; mở tệp đó ở đây là gửi được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Mở tệp kết nối mới…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã kết nối với {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Dãy số để đối chiếu qua điện thoại: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Lưu tệp đề nghị kết nối</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã lưu tệp đề nghị kết nối: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Mở tệp kết nối của tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang gửi qua mạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa gửi được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chọn USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang chép gói vào USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa chép được gói vào USB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chép lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang đọc biên nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa nhận được biên nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đọc lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>biên nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã lập lại gói {0} từ {1} thay đổi cũ. Gửi lại được rồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang lập lại gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa lập lại được gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Lập lại gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>thay đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh chưa nhận gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh đã nhận {0} gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã chép {0} gói và đọc lại đúng. Rút USB được rồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh đang giữ {0} gói chờ gói trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Không còn gì chờ gửi</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Thiết lập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Mỗi mục đổi là có hiệu lực ngay. Kiểm tra nhật ký đọc lại mọi thay đổi rồi so với sổ đang có; không sửa gì.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Thuộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Không có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Mã đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Theo Windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sáng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Tối</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Màn hình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Giao diện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Cỡ chữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Phím tắt: Ctrl+= và Ctrl+-</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Người ký quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Họ tên Chủ tịch, không ghi học vị. Máy điền sẵn khi cấp số quyết định.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Quản lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Nhập hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sau {0} phút không dùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Không tự khóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Tên đăng nhập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Quyền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Khóa màn hình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đổi &amp;mật khẩu…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Tài khoản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Kiểm tra nhật ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Sao lưu ngay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đang đọc lại nhật ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>thay đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Dừng lúc nào cũng được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>An toàn dữ liệu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sổ được khóa bằng mật khẩu, mọi thay đổi ghi vào nhật ký nối nhau. Sửa tệp ngoài chương trình thì lần kiểm tra sau sẽ thấy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Có {0} chỗ không khớp với nhật ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sổ có thể đã bị sửa ngoài chương trình hoặc ổ đĩa hỏng. Giữ nguyên máy, chép ra USB và báo người hỗ trợ. Chỗ đầu tiên: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Nhật ký nguyên vẹn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đã đọc {0} thay đổi của {1} mục, tất cả đều khớp. Mã cuối: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Chưa kiểm tra được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Giới thiệu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sổ Vàng – sổ ghi người tốt, việc tốt và hồ sơ khen thưởng. Chữ trên màn hình: So Vang UI từ Be Vietnam Pro (OFL). Chữ trên giấy: Liberation Serif (OFL). Hình: Lucide (ISC).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartFrame</name>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Sổ Vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Sổ ghi người tốt, việc tốt và hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Làm được cả khi không có mạng. Dữ liệu nằm trên máy này.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartWizard</name>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Chọn đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Tạo tài khoản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Giữ mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Sổ Vàng – Cài đặt lần đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Chưa lập được sổ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Chưa gửi lần nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Có mạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Không có mạng, vẫn làm việc bình thường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Không có mạng</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>Bước {0}/{1}: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>tiếp theo: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Bước {0}/{1}: {2}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepStrip</name>
        <message>
            <location filename="../../ui/home/stepstrip.py" />
            <source>Sáu bước của hồ sơ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SubjectDialog</name>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Thêm người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Sửa thông tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Để &amp;sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>&amp;Lưu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Ghi cho</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Những gì vừa ghi chưa được lưu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Bấm Lưu để giữ lại.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Bỏ phần vừa ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Dùng {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Dùng người này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>và {0} người nữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Trong sổ đã có tên giống thế này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>sinh {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>cùng số định danh</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Không ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Xã, phường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Chỉ nhớ năm cũng được: 1958, 03/1958</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ngày s&amp;inh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số định &amp;danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>12 chữ số, hoặc 9 chữ số của chứng minh cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Dân tộ&amp;c</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Vị t&amp;rí công tác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Thôn, nơi ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Ghi chú</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Viết như trong giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Làm rẫy, Chi hội trưởng Phụ nữ thôn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Giới tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Công &amp;việc, chức vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Tên tập t&amp;hể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Chi hội Phụ nữ thôn Suối Vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Người đứ&amp;ng đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số thành &amp;viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Cơ quan, lĩnh vực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Hội Liên hiệp Phụ nữ xã</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Tên &amp;hộ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Hộ ông Chamaléa Thành</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Giới tính chủ hộ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Họ tê&amp;n chủ hộ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số nhân &amp;khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Công &amp;việc chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Làm rẫy, nuôi bò</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Tên doan&amp;h nghiệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Viết như trong giấy đăng ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Người đại diệ&amp;n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số la&amp;o động</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ngành, &amp;việc chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Trồng và chế biến táo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Danh mục không có dân tộc “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Chọn trong danh sách. Ví dụ: Ra Glai, Chăm, Kinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ghi là “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ngày sinh ở sau hôm nay</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ThreeLines</name>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Vì sao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Đã giữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Làm tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chi tiết để gửi hỗ trợ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="../../ui/toasts.py" />
            <source>Hoàn tác  Ctrl+Z</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnitField</name>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Đơn vị mã {0}, chưa có trong danh mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>nay là {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>không còn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>{0} không còn từ {1:%d/%m/%Y}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Ghi {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Danh mục không có đơn vị tên “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Chọn trong danh sách, hoặc để trống và ghi địa chỉ ở ô Thôn, nơi ở.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnitSheet</name>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Ví dụ: đông hải, phuoc ha, bac ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Thuộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Đơn vị tìm được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên &amp;in trên văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Ví dụ: Trường Tiểu học Phước Hà. Để trống thì dùng tên UBND ở trên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tự ghi tên đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>&amp;Tiếp tục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên &amp;xã, phường, tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Gõ không dấu cũng tìm được. Tên cũ dẫn tới đơn vị nay đang có.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Anh chị làm việc ở đâu?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Chọn đúng đơn vị để tờ trình, quyết định và giấy khen ghi đúng tên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Không thấy cơ quan của mình?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Không có đơn vị nào tên “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Thử gõ ít chữ hơn, hoặc gõ tên xã, phường cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source> Hồ sơ gửi về: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên này in trên tờ trình, quyết định và giấy khen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>{0} chỉ có đến ngày {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Chọn đơn vị nay đang có:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Xem cả {0} đơn vị</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnlockWindow</name>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Sổ Vàng – Mở sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Chưa mở được sổ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_CodeSheet</name>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Sáu nhóm trên phiếu đã in. Chữ hoa hay thường, có gạch hay không đều được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>M&amp;ở sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Quay lại gõ mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Mở sổ bằng mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Mở xong, máy hỏi mật khẩu mới để lần sau dùng.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_WordsSheet</name>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Mở sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Tên đăng nhập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Quên mật khẩu, dùng mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Mở sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Dữ liệu trên máy này được khóa. Gõ mật khẩu của anh chị để mở.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <location filename="../../ui/backups.py" />
            <source>Sao lưu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/backups.py" />
            <source>Chưa sao lưu được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/backups.py" />
            <source>Chưa sao lưu được: {0} {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>books</name>
        <message>
            <location filename="../../ui/bookpage.py" />
            <source>Chưa đọc được sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/bookpage.py" />
            <source>Chép dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Quyết định chờ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Người ký quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Số quyết định còn trống</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Sổ quỹ thi đua, khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Hiệp y, xác nhận khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Đơn khiếu nại, tố cáo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>candidates</name>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Đủ theo số liệu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Cần xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Còn thiếu 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Trực tiếp lao động</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Dân tộc thiểu số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Nữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Thanh niên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa ghi thôn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chọn người đề nghị khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách thứ nhất xét mọi người trong sổ theo xếp loại, danh hiệu, sáng kiến đã ghi: ai đủ để đề nghị, ai còn thiếu gì. Danh sách thứ hai là những người chưa từng được khen. Enter: lập hồ sơ cho dòng đang chọn · Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Ai có thể đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Ai chưa từng được khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Lọc theo tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa chọn dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Enter: lập hồ sơ   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa đọc được sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Không có ai khớp với điều kiện lọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>{0} dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Xét năm nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Họ tên, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Thôn, nơi ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Có thể đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Vì sao, còn thiếu gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa xét được ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách này dựa vào xếp loại, danh hiệu, sáng kiến, kỷ luật đã ghi cho từng người. Ghi các năm trước vào sổ thì máy mới xét được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Mở hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Đang xét…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa xét được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>{0} người, tập thể · {1} dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Thôn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Họ tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Năm sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Dân tộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Vai trò lao động</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Công việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Ai trong sổ cũng đã được khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Người mới ghi vào sổ mà chưa có lần khen nào sẽ hiện ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>{0} người chưa từng được khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Nhóm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Nghỉ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Làm bù</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Danh hiệu, hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Đố&amp;i tượng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Hệ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Ví dụ: 0,3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Dòng &amp;căn cứ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Bắt đầu bằng “Căn cứ”, không có dấu ở cuối; máy tự đặt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>N&amp;gày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>L&amp;oại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Ví dụ: Tết Nguyên đán</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Thêm vào {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Thêm dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Nhân với mức lương cơ sở. Ví dụ: 0,3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Đồng, ví dụ 2.340.000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Số nguyên từ 0 đến 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Đơn vị: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Từ tỷ lệ đó trở lên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Phải hơn tỷ lệ đó</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Sửa từ một ngày…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Các thời kỳ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Thay đổi của địa phương</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Trước và sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Nguồn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Chưa ghi nguồn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Thêm dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Bỏ thay đổi này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>{0}: từ {1}{2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Lý do: {0} · ghi {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Đã bỏ thay đổi của địa phương</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Sửa mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Giá trị &amp;mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Đang dùng: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>chưa có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Áp dụng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Giá trị mới đang giống giá trị cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Ghi giá trị theo văn bản mới, hoặc bấm Để sau.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Ví dụ: Quyết định số 9/2024/QĐ-UBND, Điều 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Ví dụ: tỉnh ban hành quy chế mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Á&amp;p dụng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Đế&amp;n hết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Do ai quy định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Hồ sơ đã quyết định giữ số của ngày đó. Thay đổi này hoàn tác được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Đã áp dụng từ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Danh mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Chọn bảng ở bên trái. Mỗi dòng có thời gian hiệu lực và nguồn; dòng chưa chắc mang nhãn “Chưa chắc, cần xem lại”. Ô Theo ngày cho xem danh mục của một ngày bất kỳ. F2: sửa từ một ngày theo văn bản của địa phương; hồ sơ đã quyết định giữ số của ngày đó. Tên xã cũ gõ không dấu cũng tìm được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Nhận danh mục của tỉnh…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Bảng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Xem lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Các bảng của danh mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Theo ngà&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Theo ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Lọc nhanh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Bảng này chưa có dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Nhận danh mục của tỉnh, hoặc thêm dòng theo văn bản của địa phương.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>, {0} dòng cần xem lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Địa phương</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Cần xem lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Giá trị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Hiệu lực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Dòng này theo văn bản trung ương, không sửa ở đây. Bản mới do tỉnh gửi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Thêm dòng được ở các bảng: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Chưa chắc, cần xem lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Địa phương quy định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Mọi thời gian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Tạm dùng theo quy định trước đó cho đến khi có bản mới.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>{0} dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Không có dòng nào khớp “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Không có dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source> ngày {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Ctrl+N: thêm dòng   ·   </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>F2: sửa từ một ngày   ·   </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Nhận danh mục của tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Tệp của tỉnh có {0} dòng sai. Dòng đầu: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Máy chưa nhận gì từ tệp này, danh mục vẫn như cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Gửi mã ở mục Chi tiết cho tỉnh và xin tệp khác.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Thay đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Những dòng sẽ đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>{0} dòng sẽ đổi. Hồ sơ đã quyết định giữ số của ngày đó.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Tệp này không đổi dòng nào so với danh mục đang dùng.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Bản danh mục số {0} của {1}, lập ngày {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>&amp;Nhận bản này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Đã nhận bản danh mục số {0}, đổi {1} dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Thêm mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Bỏ đi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Từ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Đối tượng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Thẩm quyền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Hệ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Mức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Ví dụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Khi nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Thuộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Tên khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Lời nhắc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>{0} (đến {1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>{0} (từ {1})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>certificates</name>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Khay giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Máy này chưa có máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Vẫn lưu PDF được, rồi in ở máy khác. Cắm máy in xong, bấm F5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>In tờ t&amp;hử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>&amp;Ngang đo được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>&amp;Dọc đo được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Giữa &amp;hai dấu cộng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>đúng thì là {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>In lại tờ thử để xem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Về 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Bỏ số căn của máy in và khay này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>In một tờ thử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Đo từ mép giấy đến dấu cộng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Máy tự bù cho mọi tờ in sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Gõ đủ hai số đo, máy tính ra chỗ lệch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Chưa căn: máy in theo đúng khổ giấy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>. Nhớ riêng cho máy in này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Co giãn {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Nhớ riêng cho từng máy in và khay giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Căn lần trước {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Hình tờ thử: ngang là từ mép trái đến dấu cộng, dọc là từ mép trên đến dấu cộng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>mép trên tờ giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>dấu cộng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>ngang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>dọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>&amp;Chép mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đổi tê&amp;n…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Lưu ra tệp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Lấy từ tệp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Bỏ mẫu này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>&amp;Quốc huy: chọn tệp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Bỏ Quốc huy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu đang &amp;dùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Quốc huy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>{0} × {1} mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu của đơn vị, giữ trong sổ này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu gốc của chương trình. Sửa mẫu này thì máy sửa trên một bản của đơn vị.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Quốc huy sẽ in trên giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>In cùng khung hoa văn. In lên phôi thì không in Quốc huy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chưa có: chỗ này để trống trên giấy. Chọn ảnh PNG hoặc JPG của Quốc huy chính thức; máy giữ ảnh trong sổ đã khóa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã bỏ mẫu “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Lưu mẫu giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu giấy khen (*{0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã lưu mẫu vào {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chọn tệp mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã lấy mẫu “{0}” và đang dùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chọn ảnh Quốc huy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Ảnh (*.png *.jpg *.jpeg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chưa lấy được Quốc huy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã giữ Quốc huy. In cả khung thì có Quốc huy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã bỏ Quốc huy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đổi tên mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>&amp;Tên mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Ví dụ: Phôi Giấy khen năm 2025</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đổ&amp;i tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Tờ ở giữa đúng là tờ sẽ in hoặc lưu, thước tính bằng mi-li-mét. Chọn nhiều tên bằng Shift hoặc Ctrl để in riêng các tờ đó; chọn một tên thì nút đỏ in mọi tờ đang chờ in. Ctrl+P: in. Chữ in lệch thì in tờ thử, đo hai số và gõ vào bên phải. Muốn dời một dòng chữ, mở “Chữ đang chọn”; Ctrl+Z lấy lại chỗ cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Dừng lại thì máy chưa ghi tờ nào là đã in; tờ đã ra giấy vẫn dùng được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Tờ giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Ghi đã t&amp;rao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>&amp;Lưu PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang ký giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa lập được giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>&amp;In lại {0} giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>&amp;In {0} giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Giấy khen của {0}, số {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Khung mờ là phôi có sẵn, không in ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa dựng được tờ này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã gửi {0} giấy khen đến {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa in được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Lưu PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Tờ thử căn máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã gửi tờ thử đến máy in. Đo hai số rồi gõ vào bên phải</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang in tờ thử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa in được tờ thử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Lưu giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã lưu {0} giấy khen vào {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang lưu PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa lưu được PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã dừng. Máy chưa ghi tờ nào là đã in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Giấy khen đang chọn đã ghi trao rồi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Ngày trao và người nhận đã ghi vẫn nguyên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chọn giấy khen chưa trao ở bên trái; giữ Shift để chọn nhiều.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa ghi được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>In riêng tờ này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Ghi đã trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>QĐ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Giấy khen theo QĐ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Thu nhỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Phóng to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Vừa khung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Lưới 10 mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Đang xem ở {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Người, tập thể được khen tự nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Một người nhận thay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ai &amp;nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Nhận thay thì ghi cả quan hệ. Ví dụ: chị Hà, con gái</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ghi đã trao {0} giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>N&amp;gày trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>&amp;Dịp trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ví dụ: Lễ tổng kết năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ghi đã &amp;trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>{0} và {1} giấy khen nữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ngày trao ở sau hôm nay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Trao rồi hãy ghi, hoặc xem lại ngày.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Đã ghi trao {0} giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy trắng A4, máy in cả khung hoa văn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Phôi A4 mua sẵn, đã có khung hoa văn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy khen của quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>In cả &amp;khung và chữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Chỉ in chữ lên &amp;phôi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy đang dùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Xem quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>{0} giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Chọn {0}/{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>{0}, {1} chờ in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã trao {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã in {0} lần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã lưu PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Chờ in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Căn máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Chữ đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Máy in, chữ và mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Đen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Xám đậm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Đỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Vàng đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Xanh chàm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Sang trái</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Vào giữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Sang phải</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>N&amp;gang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>&amp;Dọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Rộng nhất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Cỡ lớn nhất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Cỡ nhỏ nhất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Hoàn tác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Lấy lại mẫu gốc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Dòng &amp;chữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>C&amp;anh chữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>&amp;Màu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Trên tờ giấy: bấm chuột hoặc Page Up, Page Down để chọn chữ; phím mũi tên dịch 0,5 mm, giữ Shift 5 mm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Màu của mẫu ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Phôi đã có sẵn dòng này; in lên phôi thì máy để trống.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Dòng trên dài ra thì dòng này tự xuống theo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Ghi số từ {0} đến {1} mm. Ví dụ: 148,5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Ghi số từ {0} đến {1}. Ví dụ: 14</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Không quá cỡ lớn nhất, là {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>council</name>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Hồ sơ xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Không</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Hỏng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Hồ sơ xét ({0}/{1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Đang ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Chưa bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Chờ gõ lần hai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Đạt {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Chưa đạt {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>, đồng ý {0}, không đồng ý {1}, hỏng {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Người dự họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Có mặt cả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ghi mọi người có mặt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Dự</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Điểm danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Dấu cách: có mặt, vắng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Đủ số người để họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Có mặt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Vắng, ghi lý do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Gửi ý kiến bằng văn bản…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Có người dự thay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Chưa rõ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ví dụ: đi học</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ví dụ: Văn bản số 05, ngày 20/01</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>&amp;Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>&amp;Người dự thay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>{0} vắng mặt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>{0} gửi ý kiến bằng văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Người dự thay {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ghi điểm danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Chưa có thành viên nào trong ngày họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Còn thiếu {0} người để họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Thông qua {0} hồ sơ, chuyển sang Chờ ký. Chưa thông qua {1} hồ sơ, trả lại kèm lý do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source> Kết quả của {0} cũng được ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Kết thúc họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Sau khi kết thúc, số phiếu và biên bản không sửa được nữa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>&amp;Giờ kết thúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Ví dụ: 16:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Đã kết thúc họp: {0} hồ sơ sang Chờ ký, {1} hồ sơ trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Mở một phiên họp trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Lập phiên họp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Thành viên Hội đồng…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Thêm hồ sơ chờ họp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Sửa biên bản…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Dừng, họp tiếp ngày khác…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Kết thúc họp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Xem và in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>{0} (trùng tên người được đề nghị)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Người ấy không bỏ phiếu nhưng vẫn tính trong tổng số thành viên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Người ấy không bỏ phiếu và không tính trong tổng số.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Ai không bỏ phiếu đối với {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Người được đề nghị, hoặc người nhà. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Ví dụ: vợ của người được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Ghi người không bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Điểm danh, mở phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Vào phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Xem phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Phiên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Lúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Nơi họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Họp tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Chủ trì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>chưa chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Thư ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Biểu quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Chưa có hồ sơ nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>chưa bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>đồng ý {0}/{1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Họp hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source># Sổ họp Hội đồng
Mỗi dòng là một phiên họp, số theo năm. Enter mở phiên: điểm danh, ghi phiếu, biên bản.
Ctrl+N lập phiên họp mới với các hồ sơ đang chờ họp. Thành viên Hội đồng có ngày vào, ngày thôi; người đã thôi không tính vào số thành viên của phiên sau ngày ấy.
Delete bỏ phiên chưa mở; hồ sơ của phiên lại chờ họp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Ngày họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Về việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Đã xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Tình trạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Các phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Chưa có phiên họp nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Phiên họp với điểm danh, số phiếu và biên bản sẽ ở đây. Máy tự viết biên bản theo số phiếu vừa ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Lập phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Ghi thành viên Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Enter: mở phiên   ·   Ctrl+N: lập phiên họp   ·   Delete: bỏ phiên chưa mở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>&amp;Thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>&amp;Lập phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Chưa đọc được sổ họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Đã bỏ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Mở phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Bỏ phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>{0}, {1}, {2}, đã xét {3} trên {4} hồ sơ, {5}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Chưa ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>ông</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>bà</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Thành viên Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Họ tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Vai trò</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Tham gia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Thêm thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Sửa tên, quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Enter: sửa   ·   Delete: bỏ dòng ghi nhầm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Đó&amp;ng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Chưa ghi Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Bấm Thêm thành viên; máy hỏi tên Hội đồng trước.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source> ngày {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Thành lập theo {0}{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>dự thay: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>từ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>đến hết {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Hội đồng Thi đua - Khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ví dụ: Hội đồng Thi đua - Khen thưởng xã Bác Ái</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Số &amp;quyết định thành lập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>N&amp;gày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ghi Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Thêm thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Xưng hô</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Chức vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ví dụ: Chủ tịch UBND xã</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>C&amp;ơ quan, tổ chức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Vai trò</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Người thường dự thay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Tham gia &amp;từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Đến hết n&amp;gày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ghi thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Biên bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>BIÊN BẢN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Mở để sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Tự viết theo số phiếu vừa ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Có phần thư ký đã sửa, số phiếu sau đó đã đổi. Mở để xem lại.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Có phần do thư ký sửa, máy giữ nguyên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Thư ký đã sửa, số phiếu sau đó đã đổi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Dùng lời của máy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Biên bản, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Ghi biên bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source># Phiên họp
Điểm danh ở bên trái: dấu cách để ghi có mặt hay vắng, Enter để ghi lý do, người dự thay hoặc ý kiến gửi bằng văn bản.
Ở giữa là hồ sơ được xét. Gõ số phiếu vào ba ô lớn, Tab hoặc Enter sang ô sau, Ctrl+Enter để ghi và sang hồ sơ tiếp.
Ghi xong lần một, máy hỏi lại từng hồ sơ để gõ lần hai. Hai lần khác nhau thì máy nói số nào khác và chưa ghi.
Biên bản ở bên phải tự viết theo số phiếu; Mở để sửa nếu cần viết khác.
Bỏ phiếu kín chỉ ghi tổng số, không ghi ai bỏ phiếu thế nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Việc khác của phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>In &amp;giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>&amp;Kết thúc họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Chưa có hồ sơ nào trong phiên này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Thêm hồ sơ chờ họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Điểm danh rồi mở phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Dấu cách ở danh sách bên trái ghi có mặt hay vắng. Cần có mặt từ {0}/{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Mọi hồ sơ đã bỏ phiếu xong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Kết thúc họp: hồ sơ thông qua sang Chờ ký, hồ sơ chưa đạt được trả lại kèm lý do. Sau đó không sửa được nữa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Phiên này đã dừng, họp tiếp ngày khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Hồ sơ chưa bỏ phiếu đã sang phiên họp tiếp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Mở phiên họp tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Phiên họp đã kết thúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Kết quả đã vào từng hồ sơ. Biên bản in lại lúc nào cũng được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Xem biên bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Đã ghi số phiếu của {0} lúc {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>{0}, hồ sơ tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Đã bỏ {0} khỏi phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Sửa phiên họp…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Mở hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Bỏ khỏi phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>&amp;Kết thúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>&amp;In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Chưa chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Gõ số phiếu hai lần để &amp;kiểm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Người kiểm phiếu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Họp về &amp;việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Ví dụ: Xét khen thưởng tổng kết năm 2025</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Ngày họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Giờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Loại phiên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Nơi &amp;họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Chủ trì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Thư ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Cách &amp;biểu quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Sửa phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Ghi phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Chưa có hồ sơ nào ở bước Chờ họp. Thêm hồ sơ sau cũng được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Hồ sơ chờ họp, bỏ dấu ở hồ sơ chưa xét lần này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>, hạn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Không còn hồ sơ nào chờ họp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Thêm hồ sơ vào phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Thêm hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Chưa chọn hồ sơ nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Đánh dấu hồ sơ cần thêm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Dừng, họp tiếp ngày khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>{0} hồ sơ chưa bỏ phiếu sẽ sang phiên họp tiếp. Số phiếu đã ghi vẫn giữ; kết quả ghi vào hồ sơ khi kết thúc phiên cuối.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Ngày họp tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Dừng phiên này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Xét khen thưởng năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Phòng họp UBND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Không đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ý kiến về {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ý kiến &amp;thảo luận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Bỏ phiếu kín thì không ghi ai bỏ phiếu thế nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Nếu không thông qua, đề nghị &amp;mức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ghi vào biên bản và vào hồ sơ khi kết thúc họp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ghi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/seatbar.py" />
            <source>{0}: {1}/{2}, {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/seatbar.py" />
            <source>cần từ {0}/{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Gõ lần hai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Đồn&amp;g ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>&amp;Không đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Phiếu hỏn&amp;g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>&amp;Phát ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Th&amp;u về</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ghi lại lần một</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ghi, sang hồ sơ tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Hồ sơ {0}/{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Không &amp;ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ý kiến, mức thấp hơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Sửa ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ghi số phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Gõ số phiếu theo biên bản kiểm phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Được bỏ phiếu: {0} người.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Thu {0}/{1} phiếu, {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>khớp số phát ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0} phiếu không thu về</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0}/{1} {2} đồng ý, bằng {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Thông qua: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Chưa thông qua: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Chưa ghi số này, không có thì ghi 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Chưa ghi số phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0} người không bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Có người trùng tên: xem ai không bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Người không bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>người dự họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>tổng số thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>số người dự họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0} cần {1} {2} % {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>Dự thay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>Gửi phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>Vắng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>{0} dự thay</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Mở giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Xem trên giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Bảng kê tiền thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Ghi đã chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Được khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Quyết định đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Thể thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Tiền thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>đã trao {0}/{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>đã trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>chưa trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>và {0} dòng nữa, xem trên giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Bảng kê tiền thưởng {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>bảng kê</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Chủ tịch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>KT. Chủ tịch, Phó Chủ tịch ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Q. Chủ tịch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Thể thức ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Ai được khen, tiền thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Ngày quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Số quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Người &amp;ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Họ tên, không ghi học vị. Máy nhớ cho lần sau.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cấp số rồi thì không lấy lại được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Số quyết định và các dòng sổ vàng đứng nguyên; có sai thì ra quyết định sửa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>In dự thảo để trình ký, ghi số sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Quyết định tặng giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cấp số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Để s&amp;au</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Dự thảo quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>dự thảo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Đã ghi: quyết định chờ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cộng {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>{0} · mức lương cơ sở ngày đó {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Cấp số {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Cấp số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Chưa ghi số quyết định.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Số kế tiếp của năm {0} là {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Đã cấp số {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cá nhân, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Hệ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Tính ra, đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Tiền thưởng, đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>{0}, hệ số {1}, tiền thưởng {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Quyết định, giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Trên là hồ sơ chờ ký: chọn nhiều dòng bằng Shift hoặc Ctrl, rồi Ctrl+Enter để lập một quyết định. Dưới là quyết định đã cấp số: Enter mở giấy khen. Số đã cấp và dòng sổ vàng không sửa, không xóa.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Số hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Hồ sơ chờ ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Chọn tất cả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Số quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Trích yếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Đã trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Quyết định đã cấp số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Chưa có quyết định nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Quyết định đã cấp số và giấy khen của nó sẽ hiện ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Mở hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Hồ sơ được Hội đồng thông qua sẽ vào Chờ ký, rồi lập quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Enter: mở giấy khen   ·   Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Tìm số, tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Chờ ký {0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Không có quyết định nào khớp “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>&amp;Lập quyết định cho {0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>&amp;Lập quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Xem quyết định trên giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>{0}, ngày {1}, {2}, {3} được khen, đã trao {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/paper.py" />
            <source>Quyết định {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/paper.py" />
            <source>quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Quyết định chờ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Quyết định đã in trình ký, chưa ghi số. Có số và ngày của văn thư thì ghi ở đây; các hồ sơ khi ấy mới vào sổ vàng.
Enter: ghi số · Delete trong bảng chọn: bỏ dự thảo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Enter: ghi số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>{0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>{0} hồ sơ đã có quyết định khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>In ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Gồm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Ngày trên dự thảo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Không có quyết định nào chờ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>In dự thảo trong hộp lập quyết định thì quyết định đứng ở đây đến khi có số.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Mở Quyết định, giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Ghi số…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Xem lại dự thảo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Bỏ dự thảo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Đã bỏ dự thảo, hồ sơ vẫn chờ ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Người ký quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Ai được ký, theo thể thức nào, từ ngày nào đến ngày nào. Hộp lập quyết định tự đưa ra người ký của ngày quyết định.
Enter: sửa · Ctrl+N: thêm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Enter: sửa   ·   Ctrl+N: thêm người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Thêm người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Đến ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Văn bản giao quyền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Chưa ghi người ký nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Ghi Chủ tịch, Phó Chủ tịch ký thay và thời gian; hộp lập quyết định tự chọn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Sửa…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Bỏ khỏi danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Đã bỏ {0} khỏi danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Thể thức ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Từ &amp;ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Đến ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Văn bản giao quyền</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>entries</name>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Đã ghi lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>&amp;Ghi lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Ví dụ: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Chưa ghi năm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Chưa đọc được số tiền “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Ghi số đồng. Ví dụ: 710.000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Số đồng. Ví dụ: 710.000</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chưa làm được việc này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Mọi nội dung đã nhập vẫn còn nguyên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Máy gặp trục trặc ngoài dự tính, số báo {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Thử lại một lần nữa; nếu vẫn vậy, gửi số báo này cho người hỗ trợ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Số báo {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chi tiết để gửi hỗ trợ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chép chi tiết</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>exemplars</name>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ghi cho</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Thôn, nơ&amp;i ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Gõ tên; ai đã có trong sổ thì chọn trong danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ví dụ: Vận động 46 hộ cùng giữ nguồn nước sạch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ghi gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>&amp;Ai đã làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>&amp;Việc đã làm, một câu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Nghe ai &amp;kể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>&amp;Ghi lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Đã có trong sổ: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ghi người khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Dùng {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Trong sổ đã có tên giống thế này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Đã ghi {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Giấy tờ (*.pdf *.jpg *.jpeg *.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Còn thiếu: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ngày bắt đầu bước này. Ví dụ: 05/01/2025</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Chuyển sang {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>&amp;Từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Vẫn chuyển được; bổ sung sau.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ngày {0} ở sau hôm nay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đến ngày đó hãy chuyển bước.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã chuyển sang {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>&amp;Chọn bản quét…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã có bản quét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Chưa có bản quét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>{0} đồng ý cho công khai câu chuyện và ảnh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Người ấy không còn đồng ý nữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ngày viết trên giấy. Ví dụ: 14/06/2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Giấy đồng ý công khai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>&amp;Ngày đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Chọn bản quét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã ghi giấy đồng ý ngày {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã bỏ giấy đồng ý; máy không in và không công khai nữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Có giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chưa có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Cá nhân, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Lĩnh vực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Nơi ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Công khai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Điển hình, gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Câu chuyện của một gương tốt, bốn bước của gương ấy và ảnh.
F2: sửa câu chuyện, máy tự lưu · Ctrl+Enter: chuyển sang bước tiếp theo · Ctrl+P: in câu chuyện · Alt+←: quay lại danh sách
In và công khai cần giấy đồng ý của người trong câu chuyện.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Chưa viết câu chuyện.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Viết câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Phần của trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>In hoặc lưu câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Việc khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đề nghị khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Ảnh, tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Xong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lưu lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Chưa lưu được câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đã lưu nháp {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>In…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lưu PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Ghi giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Chưa in được câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Công việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Phong trào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Người trong câu chuyện đã đồng ý cho công khai ngày {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lưu PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đã lưu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Ảnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Hành trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa đến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Cần: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đã đủ để chuyển</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>bước tiếp theo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>từ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} ảnh, {1} tệp khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>có câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa có câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>có giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa có giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa ghi ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Sửa thông tin của người này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Ngày sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Dân tộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đứng đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Số người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Sửa thông tin của tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Nghe {0} kể.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa có giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Có giấy đồng ý {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đính kèm bản quét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đang đề nghị: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đã trao: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0}, {1} tuổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa có đề nghị khen thưởng nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Tên, chú thích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Số trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Dung lượng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa có ảnh, tệp nào. Ảnh chụp bằng điện thoại là đủ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Thêm ảnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đính kèm tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chọn tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đã đính kèm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa đính kèm được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Lưu bản sao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ảnh (*.jpg *.jpeg *.png *.webp *.bmp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ảnh trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ảnh sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Việc với ảnh này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chọn ảnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Đã thêm ảnh {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chọn ảnh khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chưa thêm được ảnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chưa có ảnh. Kéo thả ảnh vào đây</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Sửa chú thích…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Đặt làm ảnh chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Bỏ ảnh này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Đã bỏ “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ví dụ: Tổ giữ nước thôn Ma Rơi, 09/2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chú thích ảnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>&amp;Chú thích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>Mỗi đoạn một dòng. Dòng trong ngoặc kép thành lời nói, dòng bắt đầu bằng 1. 2. thành cách làm. Dán từ Word: giữ đoạn, bỏ kiểu chữ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>&amp;Lĩnh vực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>&amp;Phong trào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>&amp;Câu chuyện</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần tiếp nhận hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần trả hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lý do dừng hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lời kể sự việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>biên bản bình xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần hỏi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>ý kiến khi niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>hồ sơ trong tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>trả lời của cấp trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>hồ sơ hạn chế</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số tiếp nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số bộ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người nộp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày hẹn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Cách trả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Từ bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi yêu cầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày yêu cầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ô cần sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Giấy tờ cần bổ sung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Hạn trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Hạn giải quyết đang dừng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Kết cục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày dừng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Việc đã làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày xảy ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi xảy ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người chứng kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày nhận tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đơn vị bình xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Có mặt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Không đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người chủ trì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi được hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Câu hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Lời trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Văn bản trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đến hết ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Cách tính ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Căn cứ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Lần niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người nêu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nội dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Là</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số, ký hiệu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Chức vụ người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Kính gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nội dung đã khóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày nhận trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Tiền thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày làm việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày liên tục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Khiếu nại, phản ánh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Góp ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Yêu cầu bổ sung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Trả để sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Cấp trên trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đã quyết định khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Không khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người dùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>tệp đính kèm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>ý kiến về điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>kết quả Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>dòng sổ vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần in giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần trao thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>xếp loại năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>sáng kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần khen ghi từ giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần chuyển nơi công tác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>ý kiến trùng người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định chờ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>ghi chú về số văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định đính chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần thu hồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần cấp đổi, cấp lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>văn bản hiệp y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>khoản thu, chi quỹ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>đơn khiếu nại, tố cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>thành viên Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>phiên họp Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>điểm danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>hồ sơ trong phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người không bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>số phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>phần biên bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>thay đổi danh mục của địa phương</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>bản danh mục của tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>tên đơn vị theo thời gian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thêm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Sửa {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bỏ {0} vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lấy lại {0} từ Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lúc ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lúc bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Xã, phường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên xã, phường dùng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bảng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cột</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giá trị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Áp dụng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Áp dụng đến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp quy định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày lập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dấu kiểm tra tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số dòng đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đơn vị cấp trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dùng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dùng đến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đăng nhập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chức danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Vai trò</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tự khóa sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngừng dùng lúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đệm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên gọi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giới tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Năm sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tháng sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày sinh trong tháng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số định danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dân tộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Vị trí công tác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Công việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người đứng đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ghi chú</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lĩnh vực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phong trào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Câu chuyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi báo tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày phát hiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày bắt đầu bồi dưỡng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày tổng kết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày bắt đầu nhân rộng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày có giấy đồng ý công khai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản quét giấy đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thuộc loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thuộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên tệp, chú thích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dạng tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dung lượng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiếp theo hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Danh hiệu, hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thủ tục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành tích từ tháng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành tích đến tháng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời ghi trên giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Báo cáo thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Căn cứ khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mức hoàn thành nhiệm vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ở bước này từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày nhận thẩm tra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lý do trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người nói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày nói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời nói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu phát ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu hợp lệ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quy tắc tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Trích yếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thẩm quyền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày vào sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên ghi trên giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Địa chỉ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thời gian thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hệ số tiền thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mức lương cơ sở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiền thưởng trước làm tròn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách làm tròn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dòng sổ vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số vào sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số thứ tự giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mã giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mã QR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mã kiểm tra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>In bằng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lúc in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dịp trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tập thể, hộ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Vào từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Rời ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên sáng kiến, đề tài</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp công nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày công nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hình thức kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hết hiệu lực từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Năm thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đơn vị lúc đó</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ghi theo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày chuyển</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Từ xã, phường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên nơi cũ dùng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đến xã, phường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên nơi mới dùng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ý kiến của nơi cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản thứ nhất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản thứ hai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Kết luận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người xem xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày xem xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hồ sơ trong quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thể thức ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày dự kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đến ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Văn bản giao quyền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giải thích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chỗ đính chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Căn cứ hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiền phải nộp lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiền đã nộp lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày cấp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Văn bản hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nội dung trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số văn bản trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số tiền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số chứng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Khoản ghi ngược</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại đơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người khiếu nại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày thụ lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hạn giải quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lý do gia hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tạm dừng trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nội dung kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số văn bản kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày giải quyết xong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số quyết định thành lập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày quyết định thành lập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách xưng hô</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chức vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cơ quan, tổ chức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người thường dự thay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thứ tự</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tham gia từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại phiên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họp về việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giờ bắt đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giờ kết thúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách biểu quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Gõ số phiếu hai lần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chủ trì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thư ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tổ kiểm phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họp tiếp của phiên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tình trạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người dự thay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ý kiến thảo luận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mức thấp hơn được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hồ sơ trong phiên họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lần gõ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu gửi bằng văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không được bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Có mặt mà không được bỏ phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu thu về</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu hỏng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời thư ký viết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời máy viết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Huyện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Xã</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cơ sở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Toàn quốc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>KT. Chủ tịch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Q. Chủ tịch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đã trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chưa trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đúng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đúng một phần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không đúng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đã rút đơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Là một</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hai người khác nhau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người quản lý sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người ghi sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Được thông qua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chưa được thông qua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định của cấp trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cả khung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chỉ chữ, lên phôi có sẵn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tệp PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lên tròn chục nghìn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tròn chục nghìn gần nhất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không làm tròn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh JPG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đã xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định khác máy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bác bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Sáng kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đề tài</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bỏ số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Văn bản khác của cơ quan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Khiếu nại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tố cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy đồng ý công khai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>{0} phút</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>không tự khóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quy định của tỉnh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quy định của xã</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>đã có</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>home</name>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thứ Hai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thứ Ba</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thứ Tư</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thứ Năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thứ Sáu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thứ Bảy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chủ nhật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Người lao động trực tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Công chức, chuyên môn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Lãnh đạo, quản lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chưa ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>điển hình, gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>dòng sổ vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Mở hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Bổ sung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thẩm tra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi kết quả họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Cấp số quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>In giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Lập tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi đã trao</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>nominations</name>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Chưa chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Chưa ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Hình thức đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Theo đợt, &amp;phong trào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Lập thành tích từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>đế&amp;n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Hạn &amp;giải quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Nơ&amp;i phát hiện gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Căn cứ đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>L&amp;oại khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Thủ tụ&amp;c</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Xếp loại nhiệm vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Câ&amp;u ghi trên giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Báo cáo thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Tháng kết thúc trước tháng bắt đầu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Câ&amp;u ghi trong quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Viết một câu, bắt đầu bằng “Có thành tích …” hoặc “Đã …”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>{0} ký tự, vừa {1} dòng trên giấy khen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>{0} ký tự, chữ nhỏ nhất vẫn chưa vừa giấy khen. Viết ngắn lại.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Số hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Cá nhân, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Kết quả từng hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Đã chuyển {0} hồ sơ, {1} hồ sơ còn lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Hồ sơ còn lại vẫn ở bước cũ, lý do ghi bên dưới.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>&amp;Mở hồ sơ đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>&amp;Xong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Đã sang {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đơn vị có &amp;mấy người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Dự họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đồn&amp;g ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Không đồng ý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Bình xét ở đơn vị, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đơn &amp;vị bình xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Chủ trì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Ghi &amp;bình xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi bình xét: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Không gắn điều kiện nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Hỏi ý kiến, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Hỏi nơi nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Câu trả lời dùng cho điều &amp;kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Có trả lời thì điều kiện này tự được ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Hỏi điề&amp;u gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Hạn &amp;trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi đã hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi: chờ {0} trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Không có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>{0} trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ai trả lời, chức vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>T&amp;rả lời thế nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Văn &amp;bản trả lời trong hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi trả lời của {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm yết hồ sơ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm yết {0}. {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm &amp;yết ở đâu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Từ ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm yết đến hết {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Là &amp;khiếu nại, phản ánh: hồ sơ dừng đến khi trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Ý kiến khi niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ai nêu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Nội &amp;dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Trả lời ý kiến của {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Lập hồ sơ theo danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Dán danh sách chép từ bảng tính: họ tên, năm sinh, chức vụ. Máy xét từng dòng; dòng sai ghi rõ lý do và không cản dòng đúng. Lập xong, Ctrl+Z lấy lại cả danh sách.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Năm sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Kết quả xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Kết quả xét từng dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Chọn từ &amp;sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>&amp;Dán</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>&amp;Lập hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Thành tích &amp;từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đề nghị chung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Danh sách &amp;gồm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đợt, &amp;phong trào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đơn &amp;vị đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Câ&amp;u ghi cho mỗi người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>{tên} và {chức vụ} được thay bằng của từng dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Dán danh sách chép từ bảng tính, mỗi người một dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Danh sách dán từ bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Chưa xét được danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>{0} dòng lập được, {1} dòng chưa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>&amp;Lập {0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Chưa lập được hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đã lập {0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đã lập {0} hồ sơ. {1} dòng chưa lập, lý do ghi ở danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>(chưa ghi tên)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Là</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Người, tập thể đã có trong sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Thêm người, tập thể &amp;mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chọn người khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chọn sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Thêm hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Đề nghị khen ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>&amp;Loại khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chọn loại thì máy đặt sẵn thủ tục, căn cứ và hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Lập hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chưa có ai tên “{0}” trong sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Mở {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Đã có hồ sơ của người, tập thể này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chưa chọn đề nghị khen ai.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Gõ tên rồi chọn một dòng, hoặc thêm người mới.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Thủ tục đơn giản, quyết định trước hết ngày {0}. {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ghi việc đột xuất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Ai làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Họ và tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Làm việc gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ví dụ: cứu hai cháu bé khỏi dòng nước lũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Ngày nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ở đâ&amp;u</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ai &amp;chứng kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ví dụ: ông Mẫu, trưởng thôn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Ghi, mở hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Trong sổ đã có người tên này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Đúng người thì chọn; không chọn thì máy ghi thành người mới.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Đã chọn: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>hạn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Xét điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Ghi xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Đính kèm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Sửa ngay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Ghi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>&amp;Hội đồng có mấy người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>&amp;Có mặt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Phiếu &amp;phát ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Phiếu hợp &amp;lệ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Kết quả Hội đồng, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi đủ sáu số theo biên bản kiểm phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Chưa đủ số người để họp: có mặt {0}/{1}, cần từ {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Thông qua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Chưa thông qua, hồ sơ sẽ được trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Cần có mặt từ {0}/{1} người.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Chưa ghi số này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi theo biên bản kiểm phiếu, không có thì ghi 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ngày họp ở sau hôm nay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi ngày trên biên bản.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đã ghi: thông qua, chuyển sang Chờ ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đã ghi: chưa thông qua, hồ sơ được trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đồng ý và không đồng ý cộng lại là {0}, phiếu hợp lệ là {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đếm lại theo biên bản; phiếu trống tính là không hợp lệ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Quá trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Chưa ghi gì.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi tiếp nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi bình xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Hỏi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Chuyển hình thức khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Dừng hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Lập hồ sơ khác từ hồ sơ này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0}, tại {1}. Người chứng kiến: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Nhận tin việc đột xuất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} bộ, người nộp: {1}. Hẹn {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã tiếp nhận, số {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Phiếu tiếp nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} bình xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} Người quyết định: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Tiếp theo hồ sơ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã lập hồ sơ {0} từ hồ sơ này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Mở hồ sơ đó</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} đã trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Hạn {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Chờ {0} trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã niêm yết đến {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đang niêm yết đến hết {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0}. {1} ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi ý kiến nhận được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Khiếu nại, phản ánh của {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ý kiến của {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0}
Trả lời: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} yêu cầu bổ sung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} trả lại để sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Cần: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã trả lời {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Hạn trả lời {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Phiếu yêu cầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã trình {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Tờ trình {0}, người ký {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Xem tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Cấp trên quyết định khen, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Người ký {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Cấp trên không khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Tờ trình {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Đã lập: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Chưa lập được giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Việc khác với hồ sơ này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Xem hết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Nhật ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Chi tiết hồ sơ đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Mở hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>{0}/{1} đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Trả lại để sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Yêu cầu bổ sung, còn {0} lần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Cách trả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Hạn trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Trả lại hồ sơ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Cần bổ sung, sửa những gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Ví dụ: thiếu xác nhận của thôn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Chỉ mở những ô và giấy tờ đánh dấu; không đánh dấu thì mở cả hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Đã trả lại {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Đúng, đạt điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Không đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Người đó nói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Người cho &amp;đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Ai xác nhận, chức vụ gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Lý do, in trong hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Người đó nói &amp;gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Ví dụ: chị Lan, Chủ tịch Hội Phụ nữ xã</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Vẫn cho đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Đã ghi vào hồ sơ: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Ghi dần từng mục, máy tự lưu. Bên phải là các điều kiện đã đạt hay còn thiếu và giấy tờ trong hồ sơ. Nút đỏ chuyển hồ sơ sang bước sau; còn thiếu gì máy liệt kê để bấm vào từng việc. Ctrl+Enter: chuyển bước · Ctrl+Z: hoàn tác · Ctrl+S: lưu ngay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>1. Người được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Phần của hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Đã lưu nháp {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Đã tự lưu lúc {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Ô “{0}” chưa lưu được: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Các ô khác đã lưu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Ghi lại ô này, hoặc rời trang và bỏ chữ vừa gõ ở đó.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Còn một ô chưa lưu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Rời trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Chưa chuyển được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Dừng vì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Dừng hồ sơ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Hồ sơ không đi tiếp. Mọi nội dung vẫn được giữ, và có thể lập hồ sơ khác từ hồ sơ này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Lý do, báo cho đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Ví dụ: đơn vị xin rút để bổ sung thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Người quyết định, chức vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Dừng hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>{0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Hội đồng Thi đua - Khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Người quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Chuyển sang hình thức khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Đang đề nghị: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Hình thức mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Chuyển</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Giấy tờ (*.pdf *.jpg *.jpeg *.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Chọn tệp để đính kèm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Đã đính kèm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Chưa đính kèm được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Lưu giấy tờ ra tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Đã lưu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Đã bỏ {0} khỏi hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Chủ tịch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>KT. Chủ tịch, Phó Chủ tịch ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Q. Chủ tịch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã quyết định khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Trả lại, nêu lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Không khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Thể thức ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Tờ trình đề nghị khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>&amp;Ngày ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Số &amp;tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Người &amp;ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cấp số rồi thì không lấy lại được. Hồ sơ chuyển sang Chờ cấp trên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>&amp;Cấp số, trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>{0}
và {1} hồ sơ nữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Kính gửi: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã trình {0} theo tờ trình {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cấp trên trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Số &amp;quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Ngày quyết đị&amp;nh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>&amp;Tiền thưởng (đồng)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Để trống thì lấy theo danh mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cấp trên nêu &amp;lý do gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cần sửa những ô nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Trả lời của cấp trên, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Ngà&amp;y nhận trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>{0}. Trình {1} ngày {2}, tờ trình {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã ghi quyết định {0} vào sổ vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã ghi: cấp trên trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã ghi: cấp trên không khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Tờ trình gửi {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Tờ trình của đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Hoàn tác (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>&amp;Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>&amp;Xem tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Hồ sơ ở bước {0} từ {1} nên chỉ đọc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Nội dung đã thẩm tra được giữ nguyên. Cần sửa thì trả lại, có ghi lý do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Trả lại bổ sung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Đã ghi trong quyết định {0}. Có sai thì lập quyết định đính chính.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Chỉ mở: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Mở cả hồ sơ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Sửa xong, hồ sơ về lại bước {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/menus.py" />
            <source>Mở quyết định, giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/menus.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/menus.py" />
            <source>Bỏ vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>{0} đã chuyển sang {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Đã chuyển {0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Đã chuyển {0} hồ sơ. {1} hồ sơ còn lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>{0} đã về bước {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Đã bỏ {0} vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Sau việc này đã có việc khác được ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Mọi nội dung vẫn như cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Nhấn Ctrl+Z để hoàn tác lần lượt từng việc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Ghi kết quả họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Lập tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Ghi đã trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Mở giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chuyển lại {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ Hội đồng họp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Họp xong, ghi số phiếu theo biên bản. Máy tính kết quả.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hình thức này do cấp trên quyết định. Lập tờ trình gửi {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ ký tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hội đồng: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã đủ để trình Chủ tịch ký.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ Chủ tịch ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ cấp trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ in giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Trả lại vì: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Còn {0} việc phải làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Có khiếu nại, phản ánh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Trả lời rồi hồ sơ mới đi tiếp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hỏi ngày {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Cần một người xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã bị trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đủ để chuyển bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Xem lại lần cuối rồi chuyển.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Quyết định {0} ngày {1}, sổ vàng dòng {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Trao ngày {0}, người nhận {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>{0} Ngày {1}, {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã trình {0} ngày {1}, tờ trình {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Hồ sơ bị trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Chưa cần ai xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Điều kiện nào máy không tự xét được sẽ hiện ở đây để ghi ai xác nhận.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Ghi xác nhận: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Vẫn cho đạt: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Chưa thông qua</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Có mặt {0}/{1}, phát ra {2} phiếu, hợp lệ {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Hội đồng, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Mỗi dòng là một hồ sơ. Gõ tên không cần dấu hoặc số hồ sơ vào ô lọc; bấm đầu cột để xếp thứ tự. Bên phải là việc cần làm tiếp với hồ sơ đang chọn. Enter: mở · Ctrl+Enter: chuyển bước · Delete: bỏ vào Mục đã xóa · Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chọn cột</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>&amp;Thêm hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Lập theo &amp;danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa có hồ sơ nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Hồ sơ đề nghị khen thưởng của cá nhân, tập thể, hộ gia đình sẽ hiện ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Thêm hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Lập từ gương điển hình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Ctrl+N cũng thêm hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa đọc được hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} hồ sơ đang xử lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Không có hồ sơ nào khớp {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} hồ sơ do cấp trên quyết định, {1} hồ sơ do đơn vị.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa chuyển hồ sơ nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chọn riêng từng loại rồi chuyển bước.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Bước tiếp theo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chép dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa chọn dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Ctrl+Enter: chuyển bước   ·   Delete: bỏ   ·   Ctrl+C: chép</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Enter: mở hồ sơ   ·   Ctrl+Enter: chuyển bước   ·   Shift+↑↓: chọn nhiều dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>{0}/{1} đã có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Chọn tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Kéo tệp PDF, JPG, PNG vào đây</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Giấy tờ trong hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Đính kèm: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>không có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Lập từ mẫu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Lập từ mẫu: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>{0} trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>{0} tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>không bắt buộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Đính kèm thêm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Mở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Lưu {0} ra tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Bỏ {0} khỏi hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>&amp;Sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Giới tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Dân tộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Số định danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Việc làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Chức vụ, nơi làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Người đứng đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Số người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Thôn, nơi ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Ghi chú</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Trang điển hình {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Giấy khen và sổ vàng lấy từ đây. Bấm Sửa để ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Sửa người được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>giới tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>xã, phường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Chưa ghi {0} của {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source> và </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Người, tập thể trong sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Chọn từ sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>&amp;Đưa vào danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Đang chọn {0} · Shift+↑↓: chọn thêm · Ctrl+A: chọn hết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Chưa chọn ai.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Chọn một hay nhiều dòng trong danh sách.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Quyết định {0} ngày {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>&amp;Ngày trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>&amp;Ai nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Nhận thay thì ghi cả quan hệ. Ví dụ: chị Hà, con gái</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>&amp;Dịp trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Ghi đã &amp;trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Ngày trao ở sau hôm nay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Trao rồi hãy ghi, hoặc xem lại ngày.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Đã ghi trao cho {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Tiếp nhận hồ sơ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Số tiếp nhận tiếp theo: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Số &amp;bộ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Ai nộ&amp;p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Ví dụ: bà Mẫu, Chi hội Phụ nữ thôn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>&amp;Tiếp nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Hẹn trả kết quả: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Phiếu tiếp nhận hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>phiếu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Phiếu yêu cầu bổ sung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/saving.py" />
            <source>Chưa lưu được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>{0} chỗ cần sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>2. Thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>3. Giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>4. Ý kiến, xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>{0} cần hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Cá nhân</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Hộ gia đình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Doanh nghiệp, hợp tác xã</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Nam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Nữ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>chưa đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>cần xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>chưa xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Xác nhận đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Xác nhận không đạt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi tiếp nhận hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi yêu cầu trả lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>dừng hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi việc đột xuất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi bình xét của đơn vị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi lần hỏi ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi ý kiến khi niêm yết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>đưa vào tờ trình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi trả lời của cấp trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>hình thức đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>phong trào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>nơi phát hiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>tháng bắt đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>tháng kết thúc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>câu ghi trên giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>báo cáo thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>căn cứ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>xếp loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>thủ tục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>loại khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>người được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Đủ điều kiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Còn thiếu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Cần xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Chưa xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Máy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>một giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>bỏ một giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>thêm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>sửa giấy tờ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi xác nhận của {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi kết quả Hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>lập hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>bỏ vào Mục đã xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>lấy lại hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>chuyển sang {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>sửa hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>sửa {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>offices</name>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Đơn vị &amp;tiếp nối</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Có nhiều nơi tiếp nối, chọn nơi giữ sổ này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Tên &amp;in trên văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Sổ sách giữ nguyên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Hồ sơ, số quyết định, sổ theo dõi vẫn ở đây dưới tên cũ và tìm được bằng cả hai tên. Quyết định ghi ngày đến hết {0} vẫn in tên cũ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Đơn vị đã đổi từ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>{0} chỉ có đến hết ngày {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>&amp;Chuyển sang đơn vị mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Cấp trên trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Cấp trên nay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>không có</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Gồm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Từ nay là {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đơn vị đã đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Hồ sơ đang mở đi tiếp dưới tên mới; ai quyết định được xét lại theo ngày quyết định. Nơi bị tách làm hai: chọn các dòng rồi bấm nơi tiếp nối, chọn tất cả bằng Ctrl+A.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Hồ sơ đang mở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Không có hồ sơ nào đang mở.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nơi tách làm hai, cần chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Cần chọn nơi tiếp nối</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Chọn một hay nhiều dòng (Ctrl+A: tất cả) rồi bấm nơi mà thôn ấy nhập vào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đơn vị của sổ này chưa đổi lần nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Lưu &amp;danh sách PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>{0} hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nay, từ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Giữ và ghi tiếp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>{0} người, tập thể, hộ · {1} gương tốt · {2} dòng sổ theo dõi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Vào {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Chọn các dòng trước đã. Ctrl+A chọn tất cả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đã ghi {0} dòng vào {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Lưu danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đã lưu vào {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Chưa lưu được danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>không còn hình thức này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Bước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Trước do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nay do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>{0} {1}, {2}, {3}, trước do {4}, nay do {5}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Thôn, khu phố</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nơi cũ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oversight</name>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn khiếu nại, tố cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn về việc khen thưởng, hạn giải quyết và kết quả. Đơn tố cáo chỉ người được giao mới đọc được ai tố cáo và nội dung; phần đó không rời máy này.
Enter: ghi kết quả · Ctrl+N: ghi đơn mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Enter: ghi kết quả   ·   Ctrl+N: ghi đơn mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi đơn mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đã niêm kín</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Chỉ người được giao đọc được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>đã giải quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>đã gia hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Tạm dừng trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đang giải quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Nội dung, người gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Thụ lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Chưa có đơn nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn khiếu nại, tố cáo về khen thưởng ghi ở đây, máy tính hạn và nhắc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi kết quả…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ai được đọc đơn tố cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Loại đơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>N&amp;gày thụ lý</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Người &amp;gửi đơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Tóm tắt &amp;nội dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Vùng sâu, vùng xa (hạn dài hơn)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Tạm dừng trao thưởng đến khi giải quyết xong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi đơn khiếu nại, tố cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi đơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đã ghi đơn, máy sẽ nhắc khi đến hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn đơn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Kết quả đơn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>N&amp;gày giải quyết</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Số văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ví dụ: 21/QĐ-UBND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Nội dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi kết quả</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>paper</name>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Tờ đang xem đúng là tờ sẽ in hoặc lưu. Phím ← → sang trang khác; Ctrl+P: in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Trang trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Trang sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>&amp;Lưu PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>&amp;In {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Trang {0}/{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Chưa dựng được {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Đã gửi {0} đến máy in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Lưu {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Chưa lưu được PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Đã lưu vào {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parts</name>
        <message>
            <location filename="../../ui/forms.py" />
            <source>Lưu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/forms.py" />
            <source>Để sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>ngày/tháng/năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>tháng/năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>còn khoảng {0} giây</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>còn khoảng {0} phút</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>đã đủ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>có chỗ cần sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>mới có một phần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>chưa ghi</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <location filename="../../ui/printing.py" />
            <source>tự chọn khay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay trên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay giữa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay dưới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay tay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>hộp giấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay lớn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Máy này chưa có máy in nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Không thấy máy in “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Tờ cần in vẫn còn nguyên, chưa in tờ nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Lưu PDF rồi in ở máy khác, hoặc cắm máy in và thử lại.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Máy in không nhận việc.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Máy in dừng giữa chừng.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Tờ cần in vẫn còn nguyên; máy chưa ghi là đã in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Xem máy in đã bật và còn giấy, rồi in lại.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>program</name>
        <message>
            <location filename="../../ui/program.py" />
            <source>Thống kê, báo cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Biểu thống kê và báo cáo sẽ ở đây. Hiện nay Sổ theo dõi có đủ từng dòng khen thưởng, chép ra Excel được bằng Ctrl+C.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Mở sổ theo dõi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Hoàn tác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Làm lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Thêm hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ghi gương tốt mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Người, tập thể trong sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Bản ghi có thể trùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đơn vị đổi tên, sáp nhập…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ai có thể đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ai chưa từng được khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ghi việc đột xuất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Lập hồ sơ theo danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Hồ sơ hạn chế</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Sao lưu ngay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã hoàn tác việc vừa rồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Làm lại  Ctrl+Y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã làm lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Sao lưu vào đâu?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa sao lưu được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã sao lưu và kiểm tra lại: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã gửi hết · Tỉnh nhận lúc {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa có thay đổi nào để gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa gửi {0} thay đổi · Chưa gửi lần nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa gửi {0} thay đổi · Lần gửi cuối {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>register</name>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ví dụ: 15/QĐ-UBND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đính chính…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Cấp đổi, cấp lại, xác nhận…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Hủy bỏ, thu hồi…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi thu hồi được…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Xem quyết định hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Xem quyết định đính chính {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi đơn khiếu nại, tố cáo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Chỗ cần đính chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi lại cho đú&amp;ng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Số quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>N&amp;gày quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Người &amp;ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đính chính: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi quyết định đính chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã ghi đính chính. Dòng sổ vàng vẫn nguyên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Tiền phải nộp lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Căn cứ, Luật TĐKT Điều 93</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>In trong quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Hủy bỏ: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi quyết định hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã ghi hủy bỏ. Dòng sổ vàng được gạch, không xóa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi rồi thì không lấy lại được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Dòng {0:02}/{1} được gạch và dẫn tới quyết định này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã thu &amp;giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Tiền nộp lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Còn phải nộp {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Ngày thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi &amp;chú</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Thu hồi: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi thu hồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Cấp gì</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Người đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ngày đề &amp;nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Nơi &amp;xác nhận giấy mất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Giấy cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Số văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ngày cấ&amp;p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Cấp đổi, cấp lại: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã ghi. In lại giấy khen ở trang giấy khen của quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Quyết định hủy bỏ {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Quyết định đính chính {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Dòng sổ vàng không sửa: bản đính chính đứng bên cạnh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>làm tròn lên chục nghìn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>làm tròn đến chục nghìn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>không làm tròn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Mở giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Mở hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Việc sau khi khen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Tiền thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Giấy khen, trao thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Ghi lúc quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Dòng sổ vàng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Số sổ vàng {0} · {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Tính ra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Cách tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0} × {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Người ký</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Chưa trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Mã kiểm tra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Chưa lập giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Đã in, lưu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Ngày trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Người nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Dịp trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Giới tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Năm sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Dân tộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Công việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Vị trí</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Địa chỉ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Loại khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Thời gian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Đính chính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0}: “{1}” thay “{2}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>đã thu giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>chưa thu giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>còn phải nộp {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Thu hồi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Chưa in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0} lần, lần cuối {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Sổ quỹ thi đua, khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Thu, chi và số còn lại của quỹ. Khoản ghi nhầm thì ghi ngược, không sửa.
Ctrl+N: ghi khoản mới · Enter: ghi ngược khoản đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ctrl+N: ghi khoản mới   ·   Enter: ghi ngược   ·   Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi thu, chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đầu năm {0} · thu {1} · chi {2} · còn {3}. Đã thưởng trong năm {4}, đã chi thưởng {5}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Còn lại {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Nội dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Chứng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Còn lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Năm này chưa có khoản nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Kinh phí được cấp và tiền thưởng đã chi ghi ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi ngược khoản này…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi thu, chi quỹ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>&amp;Thu hay chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>N&amp;gày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>&amp;Nội dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>&amp;Số tiền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Số &amp;chứng từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Người nhậ&amp;n, nơi cấp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi vào sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đã ghi vào sổ quỹ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi ngược: {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ví dụ: Ghi nhầm số tiền</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi ngược</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đã ghi ngược, khoản cũ vẫn nguyên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đã ghi chi {0} khoản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Mọi khoản đã chi từ trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi đã chi tiền thưởng của {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>N&amp;gày chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi đã chi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hiệp y, xác nhận khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Cơ quan khác hỏi một người đã được khen những gì. Máy soạn câu trả lời từ sổ vàng và các lần khen ghi lại từ giấy tờ.
Enter: trả lời · Ctrl+N: ghi văn bản hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Enter: trả lời   ·   Ctrl+N: ghi văn bản hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ghi văn bản hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Không ghi hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Đã trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Chờ trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hỏi về</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Nơi hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ngày nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hạn, ngày trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Tình trạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Chưa có văn bản hỏi nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Khi cơ quan khác hỏi về khen thưởng của một người, ghi ở đây để trả lời đúng hạn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Trả lời…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Xem văn bản trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Mở trang người ấy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ghi văn bản hỏi về khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Hỏi về ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Nơi &amp;hỏi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Số, ngày văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>N&amp;gày nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hạn &amp;trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Trả lời {0} về {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Nội dung, máy soạn từ sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Số văn bản trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>N&amp;gày trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ghi đã trả lời</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Xác nhận khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>giấy xác nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Số quyết định còn trống</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Số của năm chưa có quyết định nào trong sổ này. Số thuộc văn bản khác của cơ quan, hoặc bỏ không dùng, thì ghi lý do một lần. Ghi nhầm thì gỡ được.
Enter: ghi lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Enter: ghi lý do hoặc gỡ   ·   Số trống vẫn dùng được khi ghi quyết định muộn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ghi lý do một số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>{0} số chưa rõ lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>{0} đến {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Chưa rõ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Giải thích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Không có số nào trống</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Mọi số từ 1 đến số lớn nhất của năm đều có quyết định trong sổ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ghi lý do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Gỡ lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Đã gỡ lý do của số {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Chưa ghi số.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ví dụ: 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>&amp;Số</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Số quyết định năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>&amp;Giải thích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ghi lý do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Sổ theo dõi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mỗi dòng là một lần khen, ghi lúc cấp số quyết định và không sửa về sau. Gõ tên không cần dấu vào ô lọc. Chọn nhiều dòng bằng Shift hoặc Ctrl, Ctrl+C chép sang bảng tính. Enter: mở giấy khen của quyết định.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Sổ vàng chưa có dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mỗi quyết định được cấp số sẽ thêm vào đây một dòng cho từng người, tập thể.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mở Quyết định, giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mở hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Ctrl+5: sang Quyết định, giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Enter: mở giấy khen   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Lọc theo tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Đã hủy bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Họ tên, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>đã trao {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>chưa trao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>đã hủy bỏ theo {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Không có dòng nào khớp “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Không có dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source> trong năm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>{0} dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Chưa chọn dòng nào</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>, cộng {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Chép dòng đang chọn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sealed</name>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hồ sơ hạn chế</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Chỉ người được nêu tên thấy hồ sơ ở đây. Hồ sơ không có trong danh sách, tìm kiếm, số liệu, và gói gửi tỉnh chỉ mang bản đã khóa. Enter: mở · Ctrl+N: thêm · Delete: bỏ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Người được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Người xem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hạn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Chưa có hồ sơ hạn chế nào cho anh chị xem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Việc chưa nên để nhiều người biết thì ghi ở đây và chọn ai được xem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Thêm hồ sơ hạn chế</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Không ghi nội dung bí mật nhà nước vào máy này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Việc thuộc danh mục bí mật thì lập hồ sơ giấy theo quy định riêng.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Thêm hồ sơ hạn chế</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đã bỏ khỏi danh sách</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Lập thành hồ sơ thường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Người được đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Hình thức đề nghị</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Việc đã làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Ghi chú, bước đang làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hạ&amp;n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Ai được xem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Lưu, khóa lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đã lưu và khóa lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đã lập thành hồ sơ thường</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sending</name>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Chưa thấy biên nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh đang xếp hàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh đã nhận đủ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh đã nhận, có chỗ khác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh chưa nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Mạng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Chưa gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Nội dung</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Thay đổi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Lần sửa cuối</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Đã sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Ngày gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Cách gửi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Kết quả</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>{0} lần</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>{0} thay đổi, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>Tỉnh chưa nhận gói {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>&amp;Lập lại gói</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>{0} thay đổi trong gói vẫn nguyên trong máy này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>{0} thay đổi trong gói và {1} gói sau nó vẫn nguyên trong máy này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>Bấm Lập lại gói: máy lập gói mới từ chính các thay đổi đó.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Mật khẩu &amp;đang dùng hoặc mã khôi phục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Mật khẩu &amp;mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Từ {0} ký tự. Nên ghép bốn, năm từ dễ nhớ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>&amp;Gõ lại mật khẩu mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Sổ vừa mở bằng mã khôi phục. Đặt mật khẩu mới để lần sau mở bằng mật khẩu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đặt mật khẩu mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đổi mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đặ&amp;t mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đổ&amp;i mật khẩu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Chưa giống ô trên.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Gõ lại, hoặc bấm hình con mắt để xem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đã đổi mật khẩu. Lần mở sau dùng mật khẩu mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Chưa đổi được mật khẩu</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Khóa màn hình</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Chữ trông khác thường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Chưa mở được sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Máy thiếu phông chữ của chương trình, hoặc tệp phông đã hỏng.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Sổ và mọi nội dung vẫn nguyên; máy tạm dùng phông chữ có sẵn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Cứ làm việc, rồi nhờ người hỗ trợ cài lại chương trình.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>subjects</name>
        <message>
            <location filename="../../ui/subjects/facts.py" />
            <source>Thêm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/facts.py" />
            <source>Thêm: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/facts.py" />
            <source>Đã bỏ {0} dòng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Người, tập thể trong sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Mọi cá nhân, tập thể, hộ gia đình, doanh nghiệp đã ghi. Gõ tên không cần dấu vào ô lọc.
Enter: mở trang của người ấy · F2: sửa thông tin · Ctrl+N: thêm · Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Lọc theo tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Thêm người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Sổ chưa có ai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Người và tập thể được ghi một lần ở đây, rồi dùng lại cho mọi hồ sơ khen thưởng.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Enter: mở   ·   F2: sửa   ·   Ctrl+N: thêm   ·   Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Chưa đọc được sổ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Năm sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Công việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Nơi ở</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Không có ai tên “{0}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Chưa ghi ai loại này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Sổ vàng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Mọi lần khen của một người hay tập thể, kể cả lần ghi lại từ giấy tờ cũ, và những gì máy dùng để xét điều kiện.
Enter: mở hoặc sửa dòng · Delete: bỏ dòng, hoàn tác được · F2: sửa thông tin · Ctrl+P: giấy xác nhận khen thưởng · Ctrl+C: chép sang bảng tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Sửa thông tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Lịch sử</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đề nghị khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Phần của trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Thông tin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Các lần được khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa thấy lần khen nào trong sổ. Có giấy tờ cũ thì ghi lại ở đây.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ghi lần khen đã có trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Xếp loại từng năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Mức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi năm nào. Xếp loại là căn cứ xét Lao động tiên tiến, Chiến sĩ thi đua.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Sáng kiến, đề tài</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Cấp công nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi sáng kiến nào.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Hết hiệu lực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đang có hiệu lực</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Không có kỷ luật nào được ghi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chuyển nơi công tác</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Nơi cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Nơi mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi lần chuyển nào. Các lần khen trước giữ tên đơn vị lúc đó.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Họ tên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Vai trò</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi thành viên nào. Tỷ lệ Lao động tiên tiến tính trên danh sách này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đã hủy bỏ theo {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Danh hiệu, hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ghi theo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>đã hủy bỏ theo {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Bản ghi trùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Xếp loại, sáng kiến, kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Xếp loại, sáng kiến, thành viên</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Giới tính</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ngày sinh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Dân tộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Số định danh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Nhóm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đứng đầu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Số người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Thuộc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ghi chú</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source> hoặc </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>{0} không còn từ {1}, nay là {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>{0} không còn từ {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Dòng của sổ vàng không bỏ được, chỉ hủy bằng quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chủ tịch UBND {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Bản ghi có thể trùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Hai bản cùng số định danh, hoặc cùng tên mà năm sinh không khác nhau. Máy không tự gộp: anh chị xem hai bản cạnh nhau rồi ghi là một hay hai bản khác nhau.
Enter: so sánh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Không thấy bản ghi nào trùng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Máy đã so tên, năm sinh và số định danh của mọi người, tập thể trong sổ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Enter: so sánh hai bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Chưa so sánh được</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>{0} cặp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Bản thứ nhất</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Bản thứ hai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Vì sao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Chưa chọn người trong danh sách.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Gõ tên rồi chọn; người chưa có thì thêm vào sổ trước.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Mức hoàn thành nhiệm vụ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Số &amp;văn bản xếp loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Xếp loại năm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Tên sáng kiến, đề tài</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Loại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Cấp công nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>N&amp;gày công nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Số văn bản công nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Hình thức kỷ luật</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Ngày quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Hết hiệu lực &amp;từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Số văn bản</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Danh hiệu, hình thức</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Năm của thành tích</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Ghi theo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Số quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ví dụ: 15/QĐ-UBND</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ngày &amp;quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Cấp quyết định</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Tên đơn &amp;vị lúc đó</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Từ tháng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>đến thán&amp;g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Thành tíc&amp;h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Lần khen đã có trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Người</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Vai trò</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ví dụ: Tổ trưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Vào &amp;từ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Rời ngày</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Đến xã, phường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Nơi &amp;cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Cơ quan, công việc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Ngày chuyển</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Nơi &amp;mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ý &amp;kiến của nơi cũ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Có thể là cùng một người, tập thể</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>So sánh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>So sánh với {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Không thấy bản ghi nào giống bản này.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>là một với {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>khác với {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Gỡ ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Gỡ ý kiến về {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>{0}: {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã gỡ ý kiến</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Là một</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Hai bản khác nhau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Có phải cùng một người, tập thể không</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Máy thấy: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Kết luận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Người xem xét</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Vì sao</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Hai bản vẫn ở trong sổ. Là một thì lịch sử khen đọc chung, gỡ ra lúc nào cũng được.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Ghi kết luận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Chưa chọn kết luận.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Chọn Là một, hoặc Hai bản khác nhau.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã ghi: là một</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã ghi: hai bản khác nhau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>chưa ghi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>{0} lần</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>theme</name>
        <message>
            <location filename="../../ui/theme.py" />
            <source>Thiếu phông chữ {0}. Máy dùng tạm phông chữ của Windows; cài lại chương trình để có đủ chữ.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Tệp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Sửa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Xem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Hồ sơ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>Hội đồ&amp;ng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Gửi – nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>Trợ giú&amp;p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Việc hôm nay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Điển hình, gương tốt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Hồ sơ khen thưởng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Họp hội đồng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Quyết định, giấy khen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Sổ theo dõi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Thống kê, báo cáo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Gửi và nhận</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Danh mục</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Thiết lập</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thêm mới</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>In trang này…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thoát</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Sửa mục đang chọn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Lọc trong trang này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Tìm người, hồ sơ, việc cần làm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Bước tiếp theo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Trợ giúp trang này</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thông báo gần đây</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Đến thông báo đang hiện</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Quay lại</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Đọc lại trang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Chữ to hơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Chữ nhỏ hơn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Chữ cỡ thường</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Giao diện theo Windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Giao diện sáng</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Giao diện tối</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thu gọn cột bên trái</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Sang vùng sau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Về vùng trước</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Cỡ chữ {0} %</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
