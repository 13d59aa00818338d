<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
    <context>
        <name>AccountSheet</name>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Họ và tên</source>
            <translation>&amp;Full name</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Chức danh</source>
            <translation>&amp;Position</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Công chức Văn hóa – Xã hội</source>
            <translation>Culture and society officer</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Tên đăng &amp;nhập</source>
            <translation>&amp;Login name</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chữ không dấu, viết liền.</source>
            <translation>Plain letters, no blanks.</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Mật khẩu</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Từ {0} ký tự. Nên ghép bốn, năm từ dễ nhớ.</source>
            <translation>At least {0} characters. Four or five easy words work well.</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Gõ lại mật khẩu</source>
            <translation>&amp;Repeat the passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Khóa màn hình khi rời máy {0} phút</source>
            <translation>Loc&amp;k the screen after {0} minutes away</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Tài khoản đầu tiên là tài khoản quản lý</source>
            <translation>The first account is a manager's account</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Sau này thêm được người khác. Ai sửa gì đều ghi vào nhật ký.</source>
            <translation>Others can be added later. Who changes what is written into the journal.</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Quay lại</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>&amp;Tiếp tục</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Tạo tài khoản trên máy này</source>
            <translation>Make an account on this machine</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Mật khẩu khóa toàn bộ dữ liệu. Không có nó thì không ai xem được, kể cả thợ máy.</source>
            <translation>The passphrase locks all data. Without it nobody can read them, not even a technician.</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chưa ghi họ và tên. Ví dụ: Lê Thị Ngọc Hân</source>
            <translation>The full name is missing. Example: Lê Thị Ngọc Hân</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chỉ dùng chữ thường không dấu và số, viết liền. Ví dụ: hanltn</source>
            <translation>Only small plain letters and digits, no blanks. Example: hanltn</translation>
        </message>
        <message>
            <location filename="../../ui/start/account.py" />
            <source>Chưa giống ô bên trái. Gõ lại, hoặc bấm hình con mắt để xem.</source>
            <translation>Not the same as on the left. Type it again, or press the eye to see it.</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mật khẩu đang dùng hoặc mã khôi phục</source>
            <translation>Passphrase in use, or recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đặt lại mã khôi phục</source>
            <translation>Renew the recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mã đang dùng vẫn mở được sổ cho đến khi mã mới đã in và gõ lại đúng.</source>
            <translation>The present code still opens the book until the new one is printed and typed back correctly.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>&amp;Tiếp tục</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Chưa kiểm tra được mật khẩu</source>
            <translation>The passphrase could not be checked</translation>
        </message>
    </context>
    <context>
        <name>CalendarView</name>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Việc</source>
            <translation>Entry</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Việc của ngày đang chọn</source>
            <translation>Tasks of the chosen day</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Không có việc nào đến hạn ngày này.</source>
            <translation>Nothing is due on this day.</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Tháng trước (PgUp)</source>
            <translation>Previous month (PgUp)</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Tháng sau (PgDn)</source>
            <translation>Next month (PgDn)</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Hôm nay</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Tháng {0}/{1}</source>
            <translation>Month {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Chưa đọc được lịch</source>
            <translation>The calendar could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>{0} việc</source>
            <translation>{0} tasks</translation>
        </message>
    </context>
    <context>
        <name>CheckDialog</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Nhóm số {0}</source>
            <translation>Group {0}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Kiểm tra phiếu mã khôi phục</source>
            <translation>Check the recovery code sheet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Gõ hai nhóm này theo tờ phiếu đã in, chữ hoa hay chữ thường đều được.</source>
            <translation>Type these two groups from the printed sheet; capital or small letters are both fine.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>&amp;Kiểm tra</source>
            <translation>Chec&amp;k</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Phiếu mã khôi phục đúng. Niêm phong lại rồi cất</source>
            <translation>The recovery sheet is right. Seal it again and put it away</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <location filename="../../ui/parts/plates.py" />
            <source>Đang lọc: {0}. Nhấn Delete để bỏ</source>
            <translation>Filtered by: {0}. Press Delete to remove</translation>
        </message>
        <message>
            <location filename="../../ui/parts/plates.py" />
            <source>Bỏ điều kiện lọc này</source>
            <translation>Remove this filter</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Tìm người, hồ sơ, việc cần làm</source>
            <translation>Find people, dossiers, work to do</translation>
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Gõ không dấu cũng được. ↑ ↓ chọn, Enter mở.</source>
            <translation>Accents may be left out. ↑ ↓ choose, Enter opens.</translation>
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Esc để đóng</source>
            <translation>Esc closes</translation>
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Người, hồ sơ</source>
            <translation>People, dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Làm ngay</source>
            <translation>Do now</translation>
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Đi tới</source>
            <translation>Go to</translation>
        </message>
        <message>
            <location filename="../../ui/palette.py" />
            <source>Không có gì tên “{0}”. Thử ít chữ hơn.</source>
            <translation>Nothing is called “{0}”. Try fewer letters.</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <location filename="../../ui/forms.py" />
            <source>Để &amp;sau</source>
            <translation>Cance&amp;l</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Để &amp;sau</source>
            <translation>Cance&amp;l</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Đó&amp;ng</source>
            <translation>&amp;Close</translation>
        </message>
    </context>
    <context>
        <name>ExemplarsPage</name>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Điển hình, gương tốt</source>
            <translation>Exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Mỗi dòng là một gương người tốt, việc tốt và bước của gương ấy: phát hiện, bồi dưỡng, tổng kết, nhân rộng.
Gõ tên không cần dấu, hoặc số như ĐH-61, vào ô lọc.
Enter: mở · Ctrl+N: ghi gương mới · Delete: bỏ vào Mục đã xóa · Ctrl+C: chép sang bảng tính</source>
            <translation>Each line is one good-person-good-deed exemplar and its step: detect, foster, sum up, replicate.
Type a name without accents, or a number such as ĐH-61, into the filter.
Enter: open · Ctrl+N: new exemplar · Delete: to Deleted items · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Tên hoặc số</source>
            <translation>Name or number</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>&amp;Ghi gương tốt</source>
            <translation>&amp;New exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chưa ghi gương tốt nào</source>
            <translation>No exemplar recorded yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Ghi lại người tốt, việc tốt ngay khi nghe kể. Chỉ cần tên, nơi ở và một câu về việc họ làm; bổ sung sau cũng được.</source>
            <translation>Write down good people and good deeds as soon as you hear of them. A name, a place and one sentence are enough; the rest can follow.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Ghi gương tốt đầu tiên</source>
            <translation>Record the first exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Xem hồ sơ khen thưởng</source>
            <translation>See nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Hoặc nhấn Ctrl+N ở trang này</source>
            <translation>Or press Ctrl+N on this page</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chưa đọc được danh sách</source>
            <translation>The list could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>{0} gương tốt</source>
            <translation>{0} exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Không có gương tốt nào</source>
            <translation>No exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source> tên “{0}”</source>
            <translation> named “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>, lọc theo {0}</source>
            <translation>, filtered by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đang chọn {0}</source>
            <translation>{0} selected</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Enter mở · Delete bỏ vào Mục đã xóa · Ctrl+C chép · Ctrl+N ghi gương mới</source>
            <translation>Enter opens · Delete to Deleted items · Ctrl+C copies · Ctrl+N new exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>có giấy đồng ý</source>
            <translation>has a consent paper</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>chưa có giấy đồng ý</source>
            <translation>no consent paper yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Nhãn</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đã bỏ “{0}” vào Mục đã xóa</source>
            <translation>“{0}” was put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đã bỏ {0} gương tốt vào Mục đã xóa</source>
            <translation>{0} exemplars moved to Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Mở</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Sửa thông tin của người này</source>
            <translation>Edit this person</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đề nghị khen thưởng</source>
            <translation>Nominations</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Lập gói công khai…</source>
            <translation>Make a publication pack…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chép</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Bỏ vào Mục đã xóa</source>
            <translation>Put into Deleted items</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <location filename="../../ui/forms.py" />
            <source>không bắt buộc</source>
            <translation>optional</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc nhanh</source>
            <translation>Quick filter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Thêm điều kiện lọc</source>
            <translation>Add a filter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Bỏ hết lọc</source>
            <translation>Clear all filters</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Chưa trao</source>
            <translation>Not presented</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Bước: {0}</source>
            <translation>Step: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Đề nghị: {0}</source>
            <translation>Proposed: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc thêm</source>
            <translation>More filters</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc ({0})</source>
            <translation>Filter ({0})</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Lọc</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Bước</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/filters.py" />
            <source>Đề nghị</source>
            <translation>Proposed award</translation>
        </message>
        <message>
            <location filename="../../ui/parts/filterbar.py" />
            <source>Bỏ: {0}</source>
            <translation>Remove: {0}</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Đóng trợ giúp</source>
            <translation>Close help</translation>
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Trợ giúp</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Trang này chưa có lời chỉ dẫn.</source>
            <translation>This page has no guide yet.</translation>
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Chưa có thông báo nào.</source>
            <translation>No messages yet.</translation>
        </message>
        <message>
            <location filename="../../ui/helppanel.py" />
            <source>Thông báo gần đây</source>
            <translation>Recent messages</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Đó&amp;ng</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>&amp;Chép tất cả</source>
            <translation>&amp;Copy all</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Mới nhất ở trên. Không dòng nào bị xóa hay sửa lại.</source>
            <translation>Newest on top. No line is ever deleted or changed.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lịch sử: {0}</source>
            <translation>History: {0}</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <location filename="../../ui/history.py" />
            <source>Chưa có lần sửa nào</source>
            <translation>No changes yet</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Mỗi lần thêm, sửa, chuyển bước hay bỏ đi đều được ghi lại ở đây.</source>
            <translation>Everything added, changed, moved on or removed is written down here.</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>người đã rời sổ</source>
            <translation>someone who has left</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>Lý do: </source>
            <translation>Reason: </translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>chưa ghi</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/history.py" />
            <source>để trống</source>
            <translation>empty</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Việc hôm nay</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Sáu bước ở trên cho biết hồ sơ đang ở đâu; bấm vào một bước để xem các hồ sơ đó. Danh sách dưới xếp theo hạn, có cả đơn khiếu nại, tố cáo, văn bản hỏi, quyết định chờ số và gương tốt cần thăm; Enter mở việc đang chọn.</source>
            <translation>The six steps above say where the dossiers are; click a step to see its dossiers. The list below goes by due date and also holds complaints, denunciations, inquiries, decisions that wait for a number and exemplars to visit; Enter opens the chosen line.</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Việc đến hạn</source>
            <translation>Tasks due</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Tuần này đã xong</source>
            <translation>Done this week</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Không có việc nào đến hạn</source>
            <translation>Nothing is due</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hồ sơ, đơn và văn bản có hạn sẽ hiện ở đây, việc gấp nhất đứng trên.</source>
            <translation>Dossiers, complaints and letters with a deadline will stand here, the most urgent first.</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Thêm hồ sơ khen thưởng</source>
            <translation>Add a nomination dossier</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation>Or press Ctrl+N</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Xem lại</source>
            <translation>Look back</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi việc đột xuất</source>
            <translation>Record a sudden deed</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Ghi gương tốt mới</source>
            <translation>New exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>từ Thứ Hai {0}</source>
            <translation>since Monday {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Xem theo lịch</source>
            <translation>See as a calendar</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Về danh sách việc</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Tuần này đã xong {0} việc</source>
            <translation>{0} tasks done this week</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Phím mũi tên: chọn ngày · Enter: xem việc của ngày</source>
            <translation>Arrow keys: choose a day · Enter: see its tasks</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Enter: mở việc đang chọn</source>
            <translation>Enter: open the selected task</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Chưa đọc được việc hôm nay</source>
            <translation>Today's work could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} việc</source>
            <translation>{0} tasks</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{1} việc gấp nhất trong {0}</source>
            <translation>{1} most urgent of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Trong năm {0}</source>
            <translation>In {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} hồ sơ quá hạn</source>
            <translation>{0} overdue</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0} chờ xác nhận</source>
            <translation>{0} to be confirmed</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>và {0} ở cấp trên</source>
            <translation>and {0} with the superior</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Họp {0} {1}</source>
            <translation>Meets {0} {1}</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Họp hôm nay</source>
            <translation>Meets today</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Không quá hạn</source>
            <translation>None overdue</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hôm nay</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>{0}, {1} họp Hội đồng: {2}</source>
            <translation>{0}, {1} the council meets: {2}</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Đã ghi phiếu {0}/{1} hồ sơ.</source>
            <translation>Votes recorded for {0}/{1} dossiers.</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source> Phiên họp chưa kết thúc.</source>
            <translation> The session is not closed.</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Vào phiên họp</source>
            <translation>Go to the session</translation>
        </message>
    </context>
    <context>
        <name>IdleLock</name>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Gõ lại, không mất gì.</source>
            <translation>Type it again, nothing is lost.</translation>
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>Hành trình</source>
            <translation>Course</translation>
        </message>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>đang ở đây</source>
            <translation>is here now</translation>
        </message>
    </context>
    <context>
        <name>LockCover</name>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>&amp;Mật khẩu</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>&amp;Mở khóa</source>
            <translation>&amp;Unlock</translation>
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Máy đã khóa</source>
            <translation>Locked</translation>
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Gõ mật khẩu để làm tiếp, không mất gì.</source>
            <translation>Type the passphrase to go on, nothing is lost.</translation>
        </message>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Sổ Vàng – Máy đã khóa</source>
            <translation>Sổ Vàng – Locked</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ui/window.py" />
            <source>Sổ Vàng – {0}</source>
            <translation>Sổ Vàng – {0}</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>{0} việc</source>
            <translation>{0} tasks</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>không có việc</source>
            <translation>nothing due</translation>
        </message>
        <message>
            <location filename="../../ui/home/calendar.py" />
            <source>Lịch việc đến hạn</source>
            <translation>Calendar of what is due</translation>
        </message>
    </context>
    <context>
        <name>NamePartsLine</name>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Sửa cách tách</source>
            <translation>Correct the parts</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Họ</source>
            <translation>Family name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Tên đệm</source>
            <translation>Middle name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Tên gọi</source>
            <translation>Given name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Họ, tên đệm và tên gọi ghép lại chưa giống họ tên ở trên.</source>
            <translation>Family, middle and given name together differ from the full name above.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Ghi lại từng phần của “{0}”.</source>
            <translation>Write each part of “{0}” again.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>họ</source>
            <translation>family name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>tên đệm</source>
            <translation>middle name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>tên gọi</source>
            <translation>given name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Máy hiểu là: {0}</source>
            <translation>Understood as: {0}</translation>
        </message>
    </context>
    <context>
        <name>NewCodeDialog</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đặt lại mã khôi phục</source>
            <translation>Renew the recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>&amp;Dùng mã mới</source>
            <translation>&amp;Use the new code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Để &amp;sau</source>
            <translation>Cance&amp;l</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Các bản sao lưu làm trước hôm nay vẫn mở bằng mã cũ.</source>
            <translation>Backups made before today still open with the old code.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đã dùng mã khôi phục mới. Hủy tờ phiếu cũ</source>
            <translation>The new recovery code is in use. Destroy the old sheet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Chưa đổi được mã khôi phục</source>
            <translation>The recovery code could not be changed</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Chưa đổi mã khôi phục. Mã cũ vẫn dùng được</source>
            <translation>The recovery code was not changed. The old one still works</translation>
        </message>
    </context>
    <context>
        <name>NoMatch</name>
        <message>
            <location filename="../../ui/parts/empty.py" />
            <source>Bỏ hết lọc</source>
            <translation>Clear all filters</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <location filename="../../ui/parts/pagehead.py" />
            <source>Quay lại (Alt+←)</source>
            <translation>Back (Alt+←)</translation>
        </message>
    </context>
    <context>
        <name>PersonalIdInput</name>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Hiện số</source>
            <translation>Show number</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Che số</source>
            <translation>Hide number</translation>
        </message>
    </context>
    <context>
        <name>PhotoFrame</name>
        <message>
            <location filename="../../ui/parts/facts.py" />
            <source>Chưa có ảnh</source>
            <translation>No photo yet</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>Dừng</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <location filename="../../ui/parts/rail.py" />
            <source>Chỗ khác</source>
            <translation>Elsewhere</translation>
        </message>
        <message>
            <location filename="../../ui/parts/rail.py" />
            <source>Các phần của chương trình</source>
            <translation>Parts of the program</translation>
        </message>
    </context>
    <context>
        <name>RailItem</name>
        <message>
            <location filename="../../ui/parts/rail.py" />
            <source>{0}, {1} việc cần làm</source>
            <translation>{0}, {1} tasks</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPanel</name>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Kiểm t&amp;ra phiếu…</source>
            <translation>C&amp;heck the sheet…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đặt &amp;lại mã khôi phục…</source>
            <translation>&amp;Renew the recovery code…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mã khôi phục</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Máy chưa ghi mã khôi phục lập ngày nào.</source>
            <translation>It is not known when the recovery code was made.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Nên đặt lại mã khôi phục</source>
            <translation>Better renew the recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Có mã mới thì máy nhắc kiểm tra tờ phiếu sáu tháng một lần.</source>
            <translation>With a new code, you are reminded to check the sheet every six months.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Lập ngày {0}. Kiểm tra phiếu lần cuối: {1}. Lần tới: {2}.</source>
            <translation>Made on {0}. Sheet last checked: {1}. Next: {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>chưa lần nào</source>
            <translation>never</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Đến lúc kiểm tra phiếu mã khôi phục</source>
            <translation>Time to check the recovery sheet</translation>
        </message>
        <message>
            <location filename="../../ui/settings/recovery.py" />
            <source>Mở phong bì, gõ lại hai nhóm trên phiếu rồi niêm phong lại. Không tìm thấy phiếu thì đặt lại mã ngay, khi còn nhớ mật khẩu.</source>
            <translation>Open the envelope, type two groups from the sheet, then seal it again. If the sheet is lost, renew the code now, while the passphrase is remembered.</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetPage</name>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;In phiếu mã khôi phục</source>
            <translation>&amp;Print the recovery sheet</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Lưu PDF vào USB</source>
            <translation>&amp;Save a PDF to USB</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Quên mật khẩu mà mất luôn mã này thì không ai mở được dữ liệu</source>
            <translation>Without the passphrase and this code nobody can open the data</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>In ra, cho vào phong bì niêm phong, cất ở tủ hồ sơ của Chủ tịch hoặc văn thư. Đừng chụp ảnh, đừng gửi Zalo.</source>
            <translation>Print it, put it into a sealed envelope, keep it in the chairman's or the registry's cabinet. No photos, no Zalo.</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Đã in và cất mã khôi phục</source>
            <translation>The code is printe&amp;d and put away</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Gõ lại nhóm số {0} để chắc là đã ghi đúng</source>
            <translation>&amp;Type group {0} again to be sure it was written down right</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Đúng rồi</source>
            <translation>Correct</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Quay lại</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>&amp;Bắt đầu dùng Sổ Vàng</source>
            <translation>&amp;Start using Sổ Vàng</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Nếu quên mật khẩu, mã này là cách duy nhất để mở lại dữ liệu. Mã chỉ hiện một lần.</source>
            <translation>If the passphrase is forgotten, only this code opens the data again. It is shown once.</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Giữ mã khôi phục</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Chưa giống nhóm số {0} ở trên. So lại từng ký tự.</source>
            <translation>Not the same as group {0} above. Compare every character.</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Chưa đánh dấu “Đã in và cất mã khôi phục”.</source>
            <translation>“The code is printed and put away” is not ticked.</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Mã khôi phục</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Lưu phiếu mã khôi phục</source>
            <translation>Save the recovery sheet</translation>
        </message>
        <message>
            <location filename="../../ui/start/recovery.py" />
            <source>Chưa lưu được phiếu</source>
            <translation>The sheet could not be saved</translation>
        </message>
    </context>
    <context>
        <name>SearchTrigger</name>
        <message>
            <location filename="../../ui/parts/searchtrigger.py" />
            <source>Tìm người, hồ sơ, việc cần làm</source>
            <translation>Find people, dossiers, work to do</translation>
        </message>
        <message>
            <location filename="../../ui/parts/searchtrigger.py" />
            <source>Tìm người, hồ sơ, việc cần làm (Ctrl+K)</source>
            <translation>Find people, dossiers, work to do (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>Secret</name>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>Hiện mật khẩu</source>
            <translation>Show the passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>Giấu mật khẩu</source>
            <translation>Hide the passphrase</translation>
        </message>
    </context>
    <context>
        <name>SendingPage</name>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi và nhận</source>
            <translation>Send and receive</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi qua mạng khi có mạng, hoặc chép gói vào USB mang lên tỉnh. Gửi rồi chưa phải là tỉnh đã nhận: chỉ khi có biên nhận mới tính. Gửi lại nhiều lần cũng không sao.</source>
            <translation>Send over the network when there is one, or copy packages to a USB stick for the province. Sent is not received: only a receipt counts. Sending again does no harm.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi qua &amp;mạng</source>
            <translation>Send over the &amp;network</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi bằng &amp;USB</source>
            <translation>Send by &amp;USB</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang gửi</source>
            <translation>Sending</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Dừng lúc nào cũng được, lần sau gửi tiếp.</source>
            <translation>You can stop at any time; the rest is sent next time.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chờ gửi</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã gửi và biên nhận</source>
            <translation>Sent packages and receipts</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa gửi gói nào. Gói đã gửi và biên nhận của tỉnh sẽ hiện ở đây.</source>
            <translation>No package sent yet. Sent packages and the province's receipts appear here.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Nhận &amp;biên nhận từ USB</source>
            <translation>&amp;Receipts from USB</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>1. Lưu tệp đề nghị kết nối…</source>
            <translation>1. Save the connection request…</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>2. Mở tệp kết nối của tỉnh…</source>
            <translation>2. Open the province's answer…</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Kết nối với tỉnh</source>
            <translation>Connect to the province</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} thay đổi trong {1} mục</source>
            <translation>{0} changes in {1} records</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} thay đổi chờ gửi</source>
            <translation>{0} changes to send</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã gửi hết</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa nhận lần nào</source>
            <translation>Nothing received yet</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã nhận đến {0}</source>
            <translation>Received up to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} gói chưa thấy biên nhận</source>
            <translation>{0} packages without a receipt</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa có mạng</source>
            <translation>No network yet</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Sẵn sàng</source>
            <translation>Ready</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Máy này</source>
            <translation>This machine</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>USB hoặc mạng</source>
            <translation>USB or network</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh</source>
            <translation>Province</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Máy này chưa kết nối với tỉnh</source>
            <translation>This machine is not connected to the province</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Lưu tệp đề nghị, gửi lên tỉnh bằng USB hay thư. Tỉnh trả về tệp kết nối; mở tệp đó ở đây là gửi được.</source>
            <translation>Save the request and send it to the province by USB or mail. The province answers with a file; open it here and sending works.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Mở tệp kết nối mới…</source>
            <translation>Open a new connection file…</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã kết nối với {0}</source>
            <translation>Connected to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Dãy số để đối chiếu qua điện thoại: {0}</source>
            <translation>Digits to compare by telephone: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Lưu tệp đề nghị kết nối</source>
            <translation>Save the connection request</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã lưu tệp đề nghị kết nối: {0}</source>
            <translation>Connection request saved: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Mở tệp kết nối của tỉnh</source>
            <translation>Open the province's connection file</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang gửi qua mạng</source>
            <translation>Sending over the network</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa gửi được</source>
            <translation>Could not send</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Gửi lại</source>
            <translation>Send again</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chọn USB</source>
            <translation>Choose the USB stick</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang chép gói vào USB</source>
            <translation>Copying packages to USB</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa chép được gói vào USB</source>
            <translation>The packages could not be copied to USB</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chép lại</source>
            <translation>Copy again</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>gói</source>
            <translation>packages</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang đọc biên nhận</source>
            <translation>Reading receipts</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa nhận được biên nhận</source>
            <translation>The receipts could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đọc lại</source>
            <translation>Read again</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>biên nhận</source>
            <translation>receipts</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã lập lại gói {0} từ {1} thay đổi cũ. Gửi lại được rồi</source>
            <translation>Package {0} made anew from {1} earlier changes. It can be sent again</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đang lập lại gói</source>
            <translation>Making the package anew</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Chưa lập lại được gói</source>
            <translation>The package could not be made anew</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Lập lại gói</source>
            <translation>Make the package anew</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>thay đổi</source>
            <translation>changes</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh chưa nhận gói</source>
            <translation>The province did not accept the package</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh đã nhận {0} gói. {1} phong trào cấp trên gửi xuống đã vào sổ</source>
            <translation>The province has received {0} packages. {1} movements sent down by the superior are in the book</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh đã nhận {0} gói</source>
            <translation>The province received {0} packages</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>{0} phong trào cấp trên gửi xuống đã vào sổ</source>
            <translation>{0} movements sent down by the superior are in the book</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Đã chép {0} gói và đọc lại đúng. Rút USB được rồi</source>
            <translation>{0} packages copied and read back correctly. The USB stick can be removed</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Tỉnh đang giữ {0} gói chờ gói trước</source>
            <translation>The province holds {0} packages waiting for earlier ones</translation>
        </message>
        <message>
            <location filename="../../ui/sending/page.py" />
            <source>Không còn gì chờ gửi</source>
            <translation>Nothing left to send</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Chép gói vào USB</source>
            <translation>Copy the packages to USB</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Tệp có khóa và chữ ký. Chỉ tỉnh mở được.</source>
            <translation>The file is locked and signed. Only the province can open it.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Mang USB lên tỉnh</source>
            <translation>Take the USB stick to the province</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Tỉnh cắm vào máy tiếp nhận và chép biên nhận vào USB.</source>
            <translation>The province plugs it in and copies receipts onto it.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Mang biên nhận về</source>
            <translation>Bring the receipts back</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Cắm lại, bấm Nhận biên nhận từ USB.</source>
            <translation>Plug it in here, press Receipts from USB.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>Gửi bằng USB</source>
            <translation>Send by USB</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>&amp;Chép vào USB đang cắm</source>
            <translation>&amp;Copy to this USB stick</translation>
        </message>
        <message>
            <location filename="../../ui/sending/usbpanel.py" />
            <source>USB đang cắm</source>
            <translation>USB stick plugged in</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Thiết lập</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Mỗi mục đổi là có hiệu lực ngay. Kiểm tra nhật ký đọc lại mọi thay đổi rồi so với sổ đang có; không sửa gì.</source>
            <translation>Every change here takes effect at once. Checking the journal reads all changes again and compares them with the book; it changes nothing.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đơn vị</source>
            <translation>Office</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Thuộc</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Không có</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Mã đơn vị</source>
            <translation>Unit code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Theo Windows</source>
            <translation>Like Windows</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sáng</source>
            <translation>Light</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Tối</source>
            <translation>Dark</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Màn hình</source>
            <translation>Screen</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Giao diện</source>
            <translation>&amp;Look</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Cỡ chữ</source>
            <translation>&amp;Text size</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Phím tắt: Ctrl+= và Ctrl+-</source>
            <translation>Shortcuts: Ctrl+= and Ctrl+-</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Người ký quyết định</source>
            <translation>&amp;Signer of decisions</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Họ tên Chủ tịch, không ghi học vị. Máy điền sẵn khi cấp số quyết định.</source>
            <translation>The chairman's full name without degrees. Filled in when a decision is numbered.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sau {0} phút không dùng</source>
            <translation>After {0} idle minutes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Không tự khóa</source>
            <translation>Never locks itself</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Họ và tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Tên đăng nhập</source>
            <translation>Login name</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Quyền</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Khóa màn hình</source>
            <translation>Screen lock</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đổi &amp;mật khẩu…</source>
            <translation>Change &amp;passphrase…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Tài khoản</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Kiểm tra nhật ký</source>
            <translation>Chec&amp;k the journal</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>&amp;Sao lưu ngay…</source>
            <translation>&amp;Back up now…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đang đọc lại nhật ký</source>
            <translation>Reading the journal again</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>thay đổi</source>
            <translation>changes</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Dừng lúc nào cũng được.</source>
            <translation>You can stop at any time.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>An toàn dữ liệu</source>
            <translation>Data safety</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sổ được khóa bằng mật khẩu, mọi thay đổi ghi vào nhật ký nối nhau. Sửa tệp ngoài chương trình thì lần kiểm tra sau sẽ thấy.</source>
            <translation>The book is locked by the passphrase, every change is chained into a journal. A change made outside the program is found at the next check.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Có {0} chỗ không khớp với nhật ký</source>
            <translation>{0} places do not match the journal</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sổ có thể đã bị sửa ngoài chương trình hoặc ổ đĩa hỏng. Giữ nguyên máy, chép ra USB và báo người hỗ trợ. Chỗ đầu tiên: {0}</source>
            <translation>The book may have been changed outside the program, or the disk is failing. Leave the machine as it is, copy to USB and tell support. First place: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Nhật ký nguyên vẹn</source>
            <translation>The journal is whole</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Đã đọc {0} thay đổi của {1} mục, tất cả đều khớp. Mã cuối: {2}</source>
            <translation>{0} changes of {1} records read, all match. Last code: {2}</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Chưa kiểm tra được</source>
            <translation>Could not be checked</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Giới thiệu</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../../ui/settings/page.py" />
            <source>Sổ Vàng – sổ ghi người tốt, việc tốt và hồ sơ khen thưởng. Chữ trên màn hình: So Vang UI từ Be Vietnam Pro (OFL). Chữ trên giấy: Liberation Serif (OFL). Hình: Lucide (ISC).</source>
            <translation>Sổ Vàng – a book of good people, good deeds and nomination dossiers. Screen letters: So Vang UI from Be Vietnam Pro (OFL). Paper letters: Liberation Serif (OFL). Icons: Lucide (ISC).</translation>
        </message>
    </context>
    <context>
        <name>StartFrame</name>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Sổ Vàng</source>
            <translation>Sổ Vàng</translation>
        </message>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Sổ ghi người tốt, việc tốt và hồ sơ khen thưởng</source>
            <translation>A book of good people, good deeds and nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Làm được cả khi không có mạng. Dữ liệu nằm trên máy này.</source>
            <translation>Works without a network. The data stay on this machine.</translation>
        </message>
    </context>
    <context>
        <name>StartWizard</name>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Chọn đơn vị</source>
            <translation>Choose the office</translation>
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Tạo tài khoản</source>
            <translation>Make an account</translation>
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Giữ mã khôi phục</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Sổ Vàng – Cài đặt lần đầu</source>
            <translation>Sổ Vàng – First start</translation>
        </message>
        <message>
            <location filename="../../ui/start/wizard.py" />
            <source>Chưa lập được sổ</source>
            <translation>The book could not be made</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Chưa gửi lần nào</source>
            <translation>Never sent</translation>
        </message>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Có mạng</source>
            <translation>Network available</translation>
        </message>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Không có mạng, vẫn làm việc bình thường</source>
            <translation>No network, work goes on as usual</translation>
        </message>
        <message>
            <location filename="../../ui/statusline.py" />
            <source>Không có mạng</source>
            <translation>No network</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>Bước {0}/{1}: {2}</source>
            <translation>Step {0}/{1}: {2}</translation>
        </message>
        <message>
            <location filename="../../ui/parts/steps.py" />
            <source>tiếp theo: {0}</source>
            <translation>next: {0}</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <location filename="../../ui/start/frame.py" />
            <source>Bước {0}/{1}: {2}</source>
            <translation>Step {0}/{1}: {2}</translation>
        </message>
    </context>
    <context>
        <name>StepStrip</name>
        <message>
            <location filename="../../ui/home/stepstrip.py" />
            <source>Sáu bước của hồ sơ</source>
            <translation>The six steps of a dossier</translation>
        </message>
    </context>
    <context>
        <name>SubjectDialog</name>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Thêm người, tập thể</source>
            <translation>Add a person or collective</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Sửa thông tin</source>
            <translation>Edit details</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Để &amp;sau</source>
            <translation>Cance&amp;l</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>&amp;Lưu</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Ghi cho</source>
            <translation>Record for</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Những gì vừa ghi chưa được lưu</source>
            <translation>What you just wrote is not saved</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Bấm Lưu để giữ lại.</source>
            <translation>Press Save to keep it.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Bỏ phần vừa ghi</source>
            <translation>Discard what was written</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Dùng {0}</source>
            <translation>Use {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Dùng người này</source>
            <translation>Use this one</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>và {0} người nữa</source>
            <translation>and {0} more</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>Trong sổ đã có tên giống thế này</source>
            <translation>The book already has a similar name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>sinh {0}</source>
            <translation>born {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/dialog.py" />
            <source>cùng số định danh</source>
            <translation>same personal ID</translation>
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Không ghi</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation>Type a name, accents may be left out</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Xã, phường</source>
            <translation>&amp;Commune, ward</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Chỉ nhớ năm cũng được: 1958, 03/1958</source>
            <translation>A year alone is fine: 1958, 03/1958</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ngày s&amp;inh</source>
            <translation>&amp;Date of birth</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số định &amp;danh</source>
            <translation>Personal &amp;ID</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>12 chữ số, hoặc 9 chữ số của chứng minh cũ</source>
            <translation>12 digits, or 9 digits of an old identity card</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Dân tộ&amp;c</source>
            <translation>&amp;Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Vị t&amp;rí công tác</source>
            <translation>&amp;Role at work</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Thôn, nơi ở</source>
            <translation>&amp;Village, home</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Ghi chú</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Viết như trong giấy tờ</source>
            <translation>As written on papers</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Làm rẫy, Chi hội trưởng Phụ nữ thôn</source>
            <translation>Example: upland farmer, head of the village Women's Union</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Họ và tên</source>
            <translation>&amp;Full name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Giới tính</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Công &amp;việc, chức vụ</source>
            <translation>Wor&amp;k, position</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Tên tập t&amp;hể</source>
            <translation>Name of the collecti&amp;ve</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Chi hội Phụ nữ thôn Suối Vàng</source>
            <translation>Example: Women's Union of Suối Vàng village</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Người đứ&amp;ng đầu</source>
            <translation>&amp;Head</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số thành &amp;viên</source>
            <translation>Number of &amp;members</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>&amp;Cơ quan, lĩnh vực</source>
            <translation>A&amp;gency, field</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Hội Liên hiệp Phụ nữ xã</source>
            <translation>Example: Women's Union of the commune</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Tên &amp;hộ</source>
            <translation>Name of the househol&amp;d</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Hộ ông Chamaléa Thành</source>
            <translation>Example: Household of Mr Chamaléa Thành</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Giới tính chủ hộ</source>
            <translation>Sex of the head</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Họ tê&amp;n chủ hộ</source>
            <translation>&amp;Name of the head</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số nhân &amp;khẩu</source>
            <translation>Number of &amp;people</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Công &amp;việc chính</source>
            <translation>Main &amp;work</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Làm rẫy, nuôi bò</source>
            <translation>Example: upland farming, cattle</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Tên doan&amp;h nghiệp</source>
            <translation>Name of the enter&amp;prise</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Viết như trong giấy đăng ký</source>
            <translation>As written in the registration</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Người đại diệ&amp;n</source>
            <translation>&amp;Representative</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Số la&amp;o động</source>
            <translation>Number of &amp;workers</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ngành, &amp;việc chính</source>
            <translation>T&amp;rade, main work</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ví dụ: Trồng và chế biến táo</source>
            <translation>Example: Growing and processing apples</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Danh mục không có dân tộc “{0}”.</source>
            <translation>The catalogue has no ethnic group “{0}”.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Chọn trong danh sách. Ví dụ: Ra Glai, Chăm, Kinh</source>
            <translation>Choose from the list. Example: Ra Glai, Chăm, Kinh</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ghi là “{0}”</source>
            <translation>Record as “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/form.py" />
            <source>Ngày sinh ở sau hôm nay</source>
            <translation>The date of birth is after today</translation>
        </message>
    </context>
    <context>
        <name>ThreeLines</name>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Vì sao</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Đã giữ</source>
            <translation>Kept</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Làm tiếp</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chi tiết để gửi hỗ trợ</source>
            <translation>Details for support</translation>
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="../../ui/toasts.py" />
            <source>Hoàn tác  Ctrl+Z</source>
            <translation>Undo  Ctrl+Z</translation>
        </message>
    </context>
    <context>
        <name>UnitField</name>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation>Type a name, accents may be left out</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Đơn vị mã {0}, chưa có trong danh mục</source>
            <translation>Unit with code {0}, not in the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>nay là {0}</source>
            <translation>now {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>không còn</source>
            <translation>no longer exists</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>{0} không còn từ {1:%d/%m/%Y}</source>
            <translation>{0} ended on {1:%d/%m/%Y}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Ghi {0}</source>
            <translation>Record {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Danh mục không có đơn vị tên “{0}”.</source>
            <translation>The catalogue has no unit named “{0}”.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/fields.py" />
            <source>Chọn trong danh sách, hoặc để trống và ghi địa chỉ ở ô Thôn, nơi ở.</source>
            <translation>Choose from the list, or leave it empty and write the address under Village, home.</translation>
        </message>
    </context>
    <context>
        <name>UnitSheet</name>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Ví dụ: đông hải, phuoc ha, bac ai</source>
            <translation>Example: đông hải, phuoc ha, bac ai</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên đơn vị</source>
            <translation>Unit name</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Thuộc</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Đơn vị tìm được</source>
            <translation>Units found</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên &amp;in trên văn bản</source>
            <translation>Name pr&amp;inted on papers</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Ví dụ: Trường Tiểu học Phước Hà. Để trống thì dùng tên UBND ở trên.</source>
            <translation>Example: Phước Hà Primary School. Empty means the People's Committee above.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tự ghi tên đơn vị</source>
            <translation>Write the name yourself</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>&amp;Tiếp tục</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên &amp;xã, phường, tỉnh</source>
            <translation>Name of commune, &amp;ward or province</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Gõ không dấu cũng tìm được. Tên cũ dẫn tới đơn vị nay đang có.</source>
            <translation>Accents may be left out. An old name leads to the present unit.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Anh chị làm việc ở đâu?</source>
            <translation>Where do you work?</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Chọn đúng đơn vị để tờ trình, quyết định và giấy khen ghi đúng tên.</source>
            <translation>Choose the right unit so that letters, decisions and certificates carry the right name.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Không thấy cơ quan của mình?</source>
            <translation>Is your agency missing?</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Không có đơn vị nào tên “{0}”</source>
            <translation>No unit named “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Thử gõ ít chữ hơn, hoặc gõ tên xã, phường cũ.</source>
            <translation>Try fewer letters, or the old name of the commune or ward.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source> Hồ sơ gửi về: {0}.</source>
            <translation> Dossiers go to: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Tên này in trên tờ trình, quyết định và giấy khen.</source>
            <translation>This name is printed on letters, decisions and certificates.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>{0} chỉ có đến ngày {1}</source>
            <translation>{0} existed only until {1}</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Chọn đơn vị nay đang có:</source>
            <translation>Choose the unit that exists now:</translation>
        </message>
        <message>
            <location filename="../../ui/start/unit.py" />
            <source>Xem cả {0} đơn vị</source>
            <translation>Show all {0} units</translation>
        </message>
    </context>
    <context>
        <name>UnlockWindow</name>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Sổ Vàng – Mở sổ</source>
            <translation>Sổ Vàng – Open the book</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Chưa mở được sổ</source>
            <translation>The book could not be opened</translation>
        </message>
    </context>
    <context>
        <name>_CodeSheet</name>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Mã khôi phục</source>
            <translation>&amp;Recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Sáu nhóm trên phiếu đã in. Chữ hoa hay thường, có gạch hay không đều được.</source>
            <translation>The six groups on the printed sheet. Capital or small letters, with or without dashes.</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>M&amp;ở sổ</source>
            <translation>&amp;Open the book</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Quay lại gõ mật khẩu</source>
            <translation>&amp;Back to the passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Mở sổ bằng mã khôi phục</source>
            <translation>Open with the recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Mở xong, máy hỏi mật khẩu mới để lần sau dùng.</source>
            <translation>After that you are asked for a new passphrase.</translation>
        </message>
    </context>
    <context>
        <name>_WordsSheet</name>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Mật khẩu</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Mở sổ</source>
            <translation>&amp;Open the book</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Tên đăng nhập</source>
            <translation>&amp;Login name</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>&amp;Quên mật khẩu, dùng mã khôi phục</source>
            <translation>&amp;Forgot the passphrase, use the recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Mở sổ</source>
            <translation>Open the book</translation>
        </message>
        <message>
            <location filename="../../ui/start/unlock.py" />
            <source>Dữ liệu trên máy này được khóa. Gõ mật khẩu của anh chị để mở.</source>
            <translation>The data on this machine are locked. Type your passphrase to open them.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <location filename="../../ui/backups.py" />
            <source>Sao lưu {0}</source>
            <translation>Backup {0}</translation>
        </message>
        <message>
            <location filename="../../ui/backups.py" />
            <source>Chưa sao lưu được</source>
            <translation>Could not back up</translation>
        </message>
        <message>
            <location filename="../../ui/backups.py" />
            <source>Chưa sao lưu được: {0} {1}</source>
            <translation>Could not back up: {0} {1}</translation>
        </message>
    </context>
    <context>
        <name>books</name>
        <message>
            <location filename="../../ui/bookpage.py" />
            <source>Chưa đọc được sổ</source>
            <translation>The book could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/bookpage.py" />
            <source>Chép dòng đang chọn</source>
            <translation>Copy selected lines</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Quyết định chờ số</source>
            <translation>Decisions awaiting numbers</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Người ký quyết định</source>
            <translation>Signers of decisions</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Số quyết định còn trống</source>
            <translation>Unused decision numbers</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Sổ quỹ thi đua, khen thưởng</source>
            <translation>Emulation fund book</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Hiệp y, xác nhận khen thưởng</source>
            <translation>Award inquiries</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Sổ tiếp nhận hồ sơ</source>
            <translation>Book of received dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Sổ họp Hội đồng</source>
            <translation>Book of council sessions</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Sổ phôi</source>
            <translation>Blanks book</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Đơn khiếu nại, tố cáo</source>
            <translation>Complaints, denunciations</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Cụm, khối thi đua</source>
            <translation>Emulation clusters and blocs</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Phiếu tiêu chí thi đua</source>
            <translation>Emulation criterion cards</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Kiểm tra, giám sát</source>
            <translation>Inspections and supervision</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Dấu hiệu cần xem</source>
            <translation>Signals to look at</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Công khai</source>
            <translation>Public posting</translation>
        </message>
        <message>
            <location filename="../../ui/books.py" />
            <source>Cơ quan trong kế hoạch</source>
            <translation>Bodies in the plan</translation>
        </message>
    </context>
    <context>
        <name>candidates</name>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Đủ theo số liệu</source>
            <translation>Meets the figures</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Cần xác nhận</source>
            <translation>To be confirmed</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Còn thiếu 1</source>
            <translation>One missing</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Trực tiếp lao động</source>
            <translation>Direct worker</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Dân tộc thiểu số</source>
            <translation>Ethnic minority</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Nữ</source>
            <translation>Women</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Thanh niên</source>
            <translation>Young people</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa ghi thôn</source>
            <translation>No village recorded</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chọn người đề nghị khen</source>
            <translation>Choose whom to nominate</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách thứ nhất xét mọi người trong sổ theo xếp loại, danh hiệu, sáng kiến đã ghi: ai đủ để đề nghị, ai còn thiếu gì. Danh sách thứ hai là những người chưa từng được khen. Enter: lập hồ sơ cho dòng đang chọn · Ctrl+C: chép sang bảng tính</source>
            <translation>The first list judges everyone in the book by recorded ratings, titles and initiatives: who can be nominated, who lacks what. The second list shows those never honoured. Enter: make a dossier for the selected line · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Ai có thể đề nghị</source>
            <translation>Who can be nominated</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Ai chưa từng được khen</source>
            <translation>Who was never honoured</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách</source>
            <translation>List</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách người</source>
            <translation>List of people</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Lọc theo tên</source>
            <translation>Filter by name</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa chọn dòng nào</source>
            <translation>No line selected</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Enter: lập hồ sơ   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều</source>
            <translation>Enter: make a dossier   ·   Ctrl+C: copy to a spreadsheet   ·   Shift+↑↓: select several</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa đọc được sổ</source>
            <translation>The book could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Không có ai khớp với điều kiện lọc</source>
            <translation>Nobody matches the filter</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>{0} dòng đang chọn</source>
            <translation>{0} lines selected</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Năm {0}</source>
            <translation>Year {0}</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Xét năm nào</source>
            <translation>Year to judge</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Họ tên, tập thể</source>
            <translation>Person, collective</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Thôn, nơi ở</source>
            <translation>Village, home</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Có thể đề nghị</source>
            <translation>Can be nominated for</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Điều kiện</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Vì sao, còn thiếu gì</source>
            <translation>Why, what is missing</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa xét được ai</source>
            <translation>Nobody could be judged</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Danh sách này dựa vào xếp loại, danh hiệu, sáng kiến, kỷ luật đã ghi cho từng người. Ghi các năm trước vào sổ thì máy mới xét được.</source>
            <translation>This list rests on the ratings, titles, initiatives and disciplines recorded for each person. Record earlier years so that people can be judged.</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Mở hồ sơ khen thưởng</source>
            <translation>Open nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Đang xét…</source>
            <translation>Judging…</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Chưa xét được</source>
            <translation>Could not judge</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>{0} người, tập thể · {1} dòng</source>
            <translation>{0} people, collectives · {1} lines</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Thôn</source>
            <translation>Hamlets</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Họ tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Vai trò lao động</source>
            <translation>Role at work</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Công việc</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Ai trong sổ cũng đã được khen</source>
            <translation>Everyone in the book has been honoured</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Người mới ghi vào sổ mà chưa có lần khen nào sẽ hiện ở đây.</source>
            <translation>People new in the book without any award appear here.</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>{0} người chưa từng được khen</source>
            <translation>{0} people never honoured</translation>
        </message>
        <message>
            <location filename="../../ui/candidates/page.py" />
            <source>Nhóm</source>
            <translation>Group</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Nghỉ</source>
            <translation>Day off</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Làm bù</source>
            <translation>Make-up workday</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Danh hiệu, hình thức</source>
            <translation>Title or &amp;form</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Đố&amp;i tượng</source>
            <translation>Sub&amp;ject</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Hệ số</source>
            <translation>&amp;Coefficient</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Ví dụ: 0,3</source>
            <translation>Example: 0,3</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Dòng &amp;căn cứ</source>
            <translation>&amp;Legal ground</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Bắt đầu bằng “Căn cứ”, không có dấu ở cuối; máy tự đặt.</source>
            <translation>Begins with “Căn cứ”, no mark at the end; it is set automatically.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>L&amp;oại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Tên</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Ví dụ: Tết Nguyên đán</source>
            <translation>Example: Lunar New Year</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>Thêm vào {0}</source>
            <translation>Add to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/adding.py" />
            <source>&amp;Thêm dòng</source>
            <translation>&amp;Add line</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Nhân với mức lương cơ sở. Ví dụ: 0,3</source>
            <translation>Times the base salary. Example: 0,3</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Đồng, ví dụ 2.340.000</source>
            <translation>Đồng, for example 2.340.000</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Số nguyên từ 0 đến 100</source>
            <translation>A whole number from 0 to 100</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Đơn vị: {0}</source>
            <translation>Unit: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Từ tỷ lệ đó trở lên</source>
            <translation>That share or more</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/controls.py" />
            <source>Phải hơn tỷ lệ đó</source>
            <translation>More than that share</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Sửa từ một ngày…</source>
            <translation>Change from a day…</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Các thời kỳ</source>
            <translation>Periods</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Thay đổi của địa phương</source>
            <translation>Local changes</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Trước và sau</source>
            <translation>Before and after</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Nguồn</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Dòng đang chọn</source>
            <translation>Selected line</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Chưa ghi nguồn</source>
            <translation>No source recorded</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Thêm dòng</source>
            <translation>Add line</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Bỏ thay đổi này</source>
            <translation>Withdraw this change</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>{0}: từ {1}{2}</source>
            <translation>{0}: from {1}{2}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Lý do: {0} · ghi {1}</source>
            <translation>Reason: {0} · recorded {1}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/detail.py" />
            <source>Đã bỏ thay đổi của địa phương</source>
            <translation>Local change withdrawn</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Sửa mục</source>
            <translation>Field to chan&amp;ge</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Giá trị &amp;mới</source>
            <translation>New &amp;value</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Đang dùng: {0}</source>
            <translation>In use: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>chưa có</source>
            <translation>none yet</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Áp dụng</source>
            <translation>&amp;Apply</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Giá trị mới đang giống giá trị cũ.</source>
            <translation>The new value equals the old one.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Ghi giá trị theo văn bản mới, hoặc bấm Để sau.</source>
            <translation>Write the value of the new paper, or press Cancel.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Văn bản</source>
            <translation>&amp;Paper</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Ví dụ: Quyết định số 9/2024/QĐ-UBND, Điều 12</source>
            <translation>Example: Quyết định số 9/2024/QĐ-UBND, Điều 12</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Ví dụ: tỉnh ban hành quy chế mới</source>
            <translation>Example: the province issued new rules</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Á&amp;p dụng từ</source>
            <translation>Applies &amp;from</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Đế&amp;n hết</source>
            <translation>Un&amp;til</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>&amp;Do ai quy định</source>
            <translation>&amp;Set by</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Hồ sơ đã quyết định giữ số của ngày đó. Thay đổi này hoàn tác được.</source>
            <translation>Decided dossiers keep the values of their day. This change can be undone.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/dialog.py" />
            <source>Đã áp dụng từ {0}</source>
            <translation>Applied from {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Danh mục</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Chọn bảng ở bên trái. Mỗi dòng có thời gian hiệu lực và nguồn; dòng chưa chắc mang nhãn “Chưa chắc, cần xem lại”. Ô Theo ngày cho xem danh mục của một ngày bất kỳ. F2: sửa từ một ngày theo văn bản của địa phương; hồ sơ đã quyết định giữ số của ngày đó. Tên xã cũ gõ không dấu cũng tìm được.</source>
            <translation>Choose a table on the left. Each line has its period and source; uncertain lines are marked “Uncertain, to be checked”. By date shows the catalogue of any day. F2: change from a day by a local paper; decided dossiers keep the values of their day. Old commune names are found without accents too.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Nhận danh mục của tỉnh…</source>
            <translation>Take in the province's catalogue…</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Bảng</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Xem lại</source>
            <translation>Look back</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Các bảng của danh mục</source>
            <translation>Tables of the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Theo ngà&amp;y</source>
            <translation>By &amp;date</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Theo ngày</source>
            <translation>By date</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Lọc nhanh</source>
            <translation>Quick filter</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Bảng này chưa có dòng nào</source>
            <translation>This table has no lines yet</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Nhận danh mục của tỉnh, hoặc thêm dòng theo văn bản của địa phương.</source>
            <translation>Take in the province's catalogue, or add lines by a local paper.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>, {0} dòng cần xem lại</source>
            <translation>, {0} lines to check</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Địa phương</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Cần xem lại</source>
            <translation>To be checked</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Tên</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Giá trị</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Hiệu lực</source>
            <translation>In force</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Dòng này theo văn bản trung ương, không sửa ở đây. Bản mới do tỉnh gửi.</source>
            <translation>This line follows a central paper and is not changed here. The province sends new versions.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Thêm dòng được ở các bảng: {0}</source>
            <translation>Lines can be added to these tables: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Chưa chắc, cần xem lại</source>
            <translation>Uncertain, to be checked</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Địa phương quy định</source>
            <translation>Set locally</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Mọi thời gian</source>
            <translation>All times</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Tạm dùng theo quy định trước đó cho đến khi có bản mới.</source>
            <translation>The earlier rule is used until a new version comes.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>{0} dòng</source>
            <translation>{0} lines</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Không có dòng nào khớp “{0}”</source>
            <translation>No line matches “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Không có dòng nào</source>
            <translation>No lines</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source> ngày {0}</source>
            <translation> on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Ctrl+N: thêm dòng   ·   </source>
            <translation>Ctrl+N: add line   ·   </translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>F2: sửa từ một ngày   ·   </source>
            <translation>F2: change from a day   ·   </translation>
        </message>
        <message>
            <location filename="../../ui/catalog/page.py" />
            <source>Ctrl+C: chép sang bảng tính</source>
            <translation>Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Nhận danh mục của tỉnh</source>
            <translation>Take in the province's catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Tệp của tỉnh có {0} dòng sai. Dòng đầu: {1}</source>
            <translation>The province's file has {0} wrong lines. The first: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Máy chưa nhận gì từ tệp này, danh mục vẫn như cũ.</source>
            <translation>Nothing was taken from this file, the catalogue is as before.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Gửi mã ở mục Chi tiết cho tỉnh và xin tệp khác.</source>
            <translation>Send the code under Details to the province and ask for another file.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Dòng</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Thay đổi</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Những dòng sẽ đổi</source>
            <translation>Lines that will change</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>{0} dòng sẽ đổi. Hồ sơ đã quyết định giữ số của ngày đó.</source>
            <translation>{0} lines will change. Decided dossiers keep the values of their day.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Tệp này không đổi dòng nào so với danh mục đang dùng.</source>
            <translation>This file changes nothing in the catalogue in use.</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Bản danh mục số {0} của {1}, lập ngày {2}</source>
            <translation>Catalogue version {0} of {1}, made on {2}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>&amp;Nhận bản này</source>
            <translation>&amp;Take in this version</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Đã nhận bản danh mục số {0}, đổi {1} dòng</source>
            <translation>Catalogue version {0} taken in, {1} lines changed</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Thêm mới</source>
            <translation>Added</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Bỏ đi</source>
            <translation>Removed</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/update.py" />
            <source>Từ {0}</source>
            <translation>From {0}</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Đối tượng</source>
            <translation>For whom</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Thẩm quyền</source>
            <translation>Authority</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Hệ số</source>
            <translation>Coefficient</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Mức</source>
            <translation>Amount</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Ví dụ</source>
            <translation>Example</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Khi nào</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Thuộc</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Tên khác</source>
            <translation>Other names</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>Lời nhắc</source>
            <translation>Reminder</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>{0} (đến {1})</source>
            <translation>{0} (until {1})</translation>
        </message>
        <message>
            <location filename="../../ui/catalog/words.py" />
            <source>{0} (từ {1})</source>
            <translation>{0} (from {1})</translation>
        </message>
    </context>
    <context>
        <name>certificates</name>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Máy in</source>
            <translation>Printer</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Khay giấy</source>
            <translation>Tray</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Máy này chưa có máy in</source>
            <translation>This machine has no printer</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Vẫn lưu PDF được, rồi in ở máy khác. Cắm máy in xong, bấm F5.</source>
            <translation>A PDF can still be saved and printed elsewhere. Plug in a printer and press F5.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>In tờ t&amp;hử</source>
            <translation>Print a &amp;test sheet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>&amp;Ngang đo được</source>
            <translation>Measured a&amp;cross</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>&amp;Dọc đo được</source>
            <translation>Measured &amp;down</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Giữa &amp;hai dấu cộng</source>
            <translation>Between the t&amp;wo crosses</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>đúng thì là {0}</source>
            <translation>should be {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>In lại tờ thử để xem</source>
            <translation>Print the test sheet again</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Về 0</source>
            <translation>To 0</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Bỏ số căn của máy in và khay này</source>
            <translation>Forget the alignment of this printer and tray</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>In một tờ thử</source>
            <translation>Print a test sheet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Đo từ mép giấy đến dấu cộng</source>
            <translation>Measure from the paper's edge to the cross</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Máy tự bù cho mọi tờ in sau</source>
            <translation>Every later sheet is corrected</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Gõ đủ hai số đo, máy tính ra chỗ lệch.</source>
            <translation>Type both measures; the offset is worked out.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Chưa căn: máy in theo đúng khổ giấy.</source>
            <translation>Not aligned: printed by the paper size.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>. Nhớ riêng cho máy in này.</source>
            <translation>. Kept for this printer.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Co giãn {0} %</source>
            <translation>Scale {0} %</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Nhớ riêng cho từng máy in và khay giấy</source>
            <translation>Kept for each printer and tray</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Căn lần trước {0}</source>
            <translation>Last aligned {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>Hình tờ thử: ngang là từ mép trái đến dấu cộng, dọc là từ mép trên đến dấu cộng</source>
            <translation>Picture of the test sheet: across is from the left edge to the cross, down is from the top edge to the cross</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>mép trên tờ giấy</source>
            <translation>top edge of the paper</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>dấu cộng</source>
            <translation>cross</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>ngang</source>
            <translation>across</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/calibrate.py" />
            <source>dọc</source>
            <translation>down</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>&amp;Chép mẫu</source>
            <translation>&amp;Copy layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đổi tê&amp;n…</source>
            <translation>Re&amp;name…</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Lưu ra tệp…</source>
            <translation>Save to a file…</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Lấy từ tệp…</source>
            <translation>Take from a file…</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Bỏ mẫu này</source>
            <translation>Remove this layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>&amp;Quốc huy: chọn tệp…</source>
            <translation>&amp;Emblem: choose a file…</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Bỏ Quốc huy</source>
            <translation>Remove the emblem</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu đang &amp;dùng</source>
            <translation>Layout in &amp;use</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Quốc huy</source>
            <translation>National emblem</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>{0} × {1} mm.</source>
            <translation>{0} × {1} mm.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu của đơn vị, giữ trong sổ này.</source>
            <translation>The office's own layout, kept in this book.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu gốc của chương trình. Sửa mẫu này thì máy sửa trên một bản của đơn vị.</source>
            <translation>The program's layout. Changing it makes a copy for the office.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Quốc huy sẽ in trên giấy khen</source>
            <translation>The national emblem is printed on the certificate</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>In cùng khung hoa văn. In lên phôi thì không in Quốc huy.</source>
            <translation>Printed with the frame. On pre-printed blanks the emblem is left out.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chưa có: chỗ này để trống trên giấy. Chọn ảnh PNG hoặc JPG của Quốc huy chính thức; máy giữ ảnh trong sổ đã khóa.</source>
            <translation>None yet: its place stays empty on paper. Choose a PNG or JPG of the official emblem; it is kept in the locked book.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã bỏ mẫu “{0}”</source>
            <translation>Layout “{0}” removed</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Lưu mẫu giấy khen</source>
            <translation>Save the certificate layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Mẫu giấy khen (*{0})</source>
            <translation>Certificate layout (*{0})</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã lưu mẫu vào {0}</source>
            <translation>Form saved to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chọn tệp mẫu</source>
            <translation>Choose a layout file</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã lấy mẫu “{0}” và đang dùng</source>
            <translation>Layout “{0}” taken in and in use</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chọn ảnh Quốc huy</source>
            <translation>Choose a picture of the emblem</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Ảnh (*.png *.jpg *.jpeg)</source>
            <translation>Pictures (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Chưa lấy được Quốc huy</source>
            <translation>The emblem could not be taken in</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã giữ Quốc huy. In cả khung thì có Quốc huy</source>
            <translation>Emblem kept. It is printed with the full frame</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đã bỏ Quốc huy</source>
            <translation>Emblem removed</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đổi tên mẫu</source>
            <translation>Rename the layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>&amp;Tên mẫu</source>
            <translation>&amp;Layout name</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Ví dụ: Phôi Giấy khen năm 2025</source>
            <translation>Example: Certificate blank of 2025</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/layoutpanel.py" />
            <source>Đổ&amp;i tên</source>
            <translation>&amp;Rename</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Tờ ở giữa đúng là tờ sẽ in hoặc lưu, thước tính bằng mi-li-mét. Chọn nhiều tên bằng Shift hoặc Ctrl để in riêng các tờ đó; chọn một tên thì nút đỏ in mọi tờ đang chờ in. Ctrl+P: in. Chữ in lệch thì in tờ thử, đo hai số và gõ vào bên phải. Muốn dời một dòng chữ, mở “Chữ đang chọn”; Ctrl+Z lấy lại chỗ cũ.</source>
            <translation>The sheet in the middle is exactly what is printed or saved; the rulers are in millimetres. Select several names with Shift or Ctrl to print only those; with one name the red button prints all waiting sheets. Ctrl+P: print. If print is off, print a test sheet, measure and type two numbers on the right. To move a line, open “Selected words”; Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang lưu PDF</source>
            <translation>Saving PDF</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>giấy khen</source>
            <translation>certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Tờ giấy khen</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Ghi đã t&amp;rao</source>
            <translation>Record p&amp;resentation</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>&amp;Lưu PDF</source>
            <translation>&amp;Save PDF</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang ký giấy khen</source>
            <translation>Signing certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa lập được giấy khen</source>
            <translation>The certificates could not be made</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>&amp;In lại {0} giấy khen</source>
            <translation>&amp;Print {0} certificates again</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>&amp;In {0} giấy khen</source>
            <translation>&amp;Print {0} certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Giấy khen của {0}, số {1}</source>
            <translation>Certificate of {0}, number {1}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Khung mờ là phôi có sẵn, không in ra</source>
            <translation>The pale frame is the blank and is not printed</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa dựng được tờ này</source>
            <translation>This sheet could not be drawn</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Tờ thử căn máy in</source>
            <translation>Printer test sheet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã gửi tờ thử đến máy in. Đo hai số rồi gõ vào bên phải</source>
            <translation>Test sheet sent to the printer. Measure two numbers and type them on the right</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đang in tờ thử</source>
            <translation>Printing the test sheet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa in được tờ thử</source>
            <translation>The test sheet could not be printed</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa in được</source>
            <translation>Could not print</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Lưu PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Lưu giấy khen</source>
            <translation>Save certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã lưu {0} giấy khen vào {1}</source>
            <translation>{0} certificates saved to {1}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa lưu được PDF</source>
            <translation>The PDF could not be saved</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Đã dừng. Chưa lưu tệp nào</source>
            <translation>Stopped. No file was saved</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Giấy khen đang chọn đã ghi trao rồi.</source>
            <translation>The selected certificates are already recorded as presented.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Ngày trao và người nhận đã ghi vẫn nguyên.</source>
            <translation>The dates and receivers recorded are unchanged.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chọn giấy khen chưa trao ở bên trái; giữ Shift để chọn nhiều.</source>
            <translation>Select certificates not yet presented on the left; hold Shift for several.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Chưa ghi được</source>
            <translation>Could not record</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>In riêng tờ này</source>
            <translation>Print this sheet only</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Ghi đã trao</source>
            <translation>Record presentation</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>QĐ {0}</source>
            <translation>Decision {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/page.py" />
            <source>Giấy khen theo QĐ {0}</source>
            <translation>Certificates of decision {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Thu nhỏ</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Phóng to</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Vừa khung</source>
            <translation>Fit</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Lưới 10 mm</source>
            <translation>10 mm grid</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/paperbar.py" />
            <source>Đang xem ở {0} %</source>
            <translation>Shown at {0} %</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Người, tập thể được khen tự nhận</source>
            <translation>The honoured received it themselves</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Một người nhận thay</source>
            <translation>Somebody else received it</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ai &amp;nhận</source>
            <translation>Who &amp;received</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Nhận thay thì ghi cả quan hệ. Ví dụ: chị Hà, con gái</source>
            <translation>For somebody else add the relation. Example: Ms Hà, daughter</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ghi đã trao {0} giấy khen</source>
            <translation>Record {0} certificates as presented</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>N&amp;gày trao</source>
            <translation>&amp;Date presented</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>&amp;Dịp trao</source>
            <translation>&amp;Occasion</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ví dụ: Lễ tổng kết năm</source>
            <translation>Example: Year-end ceremony</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ghi đã &amp;trao</source>
            <translation>Record &amp;presentation</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>{0} và {1} giấy khen nữa</source>
            <translation>{0} and {1} more certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Ngày trao ở sau hôm nay.</source>
            <translation>The presentation date is after today.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Trao rồi hãy ghi, hoặc xem lại ngày.</source>
            <translation>Record it once it has happened, or check the date.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Đang ghi {0} giấy khen đã trao</source>
            <translation>Recording {0} certificates as handed over</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/presenting.py" />
            <source>Đã ghi trao {0} giấy khen</source>
            <translation>{0} certificates recorded as presented</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Đang in</source>
            <translation>Printing</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Dừng lại thì máy hỏi tờ nào đã ra giấy; chưa tờ nào tính là đã in.</source>
            <translation>If you stop, you are asked which sheets came out; none counts as printed yet.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Tạ&amp;m dừng</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Trả lời tờ nào hỏng</source>
            <translation>Say which sheets are spoiled</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>In tiếp từ tờ {0}</source>
            <translation>Go on from sheet {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Lần in {0} tờ lúc {1}: chưa biết tờ nào được, tờ nào hỏng</source>
            <translation>Run of {0} sheets at {1}: which came out well is not known yet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Máy đã gửi {0}/{1} tờ đến máy in. Chưa tờ nào tính là đã in cho đến khi có câu trả lời.</source>
            <translation>{0}/{1} sheets went to the printer. None counts as printed until you answer.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Tạm dừng sau tờ {0}</source>
            <translation>Paused after sheet {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Đã gửi {0} giấy khen đến {1}</source>
            <translation>{0} certificates sent to {1}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>máy in</source>
            <translation>the printer</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Đã dừng. Xem các tờ đã ra giấy rồi trả lời</source>
            <translation>Stopped. Look at the sheets that came out, then answer</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>{0} · còn {1}</source>
            <translation>{0} · {1} left</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Không ghi sổ phôi</source>
            <translation>Not in the blanks book</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>&amp;Số của tờ phôi đầu tiên</source>
            <translation>&amp;Serial of the first blank</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Tờ trên cùng trong khay. Phôi không có số thì bỏ trống.</source>
            <translation>The top sheet in the tray. Leave empty where blanks have no serial.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>&amp;Loại phôi trong khay</source>
            <translation>&amp;Blanks in the tray</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>{0} tờ đã in được từ trước. Ví dụ: Tờ trước bị ướt</source>
            <translation>{0} came out well before. Example: The first one got wet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Lý do &amp;in lại</source>
            <translation>Reason for printing a&amp;gain</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>In {0} giấy khen</source>
            <translation>Print {0} certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>&amp;In {0} tờ</source>
            <translation>&amp;Print {0} sheets</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Tờ nào hỏng?</source>
            <translation>Which sheets are spoiled?</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Xem các tờ vừa ra giấy rồi trả lời. Chưa trả lời thì chưa tờ nào tính là đã in.</source>
            <translation>Look at the sheets that came out, then answer. Until then none counts as printed.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Tờ &amp;cuối cùng ra giấy</source>
            <translation>&amp;Last sheet that came out</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Đếm từ 1 đến {0}. Chưa tờ nào ra thì ghi 0.</source>
            <translation>Counted from 1 to {0}. Write 0 where none came out.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Các tờ &amp;hỏng</source>
            <translation>S&amp;poiled sheets</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Số thứ tự. Ví dụ: 3, 7-9. Không tờ nào hỏng thì bỏ trống.</source>
            <translation>Their numbers. Example: 3, 7-9. Leave empty where none is spoiled.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>&amp;Ghi kết quả in</source>
            <translation>&amp;Record the result</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Chưa ghi tờ cuối cùng ra giấy.</source>
            <translation>The last sheet that came out is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Chưa tờ nào ra thì ghi 0.</source>
            <translation>Write 0 where none came out.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Đã ghi: được {0}, hỏng {1}, chưa ra {2}</source>
            <translation>Recorded: {0} good, {1} spoiled, {2} not printed</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>Được {0} tờ</source>
            <translation>{0} good</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>tờ {0} ({1})</source>
            <translation>sheet {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>và {0} tờ nữa</source>
            <translation>and {0} more</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>hỏng {0}</source>
            <translation>spoiled {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/running.py" />
            <source>chưa ra {0} tờ, in tiếp từ tờ {1} ({2})</source>
            <translation>{0} not printed, go on from sheet {1} ({2})</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy trắng A4, máy in cả khung hoa văn.</source>
            <translation>White A4 paper, the frame is printed too.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Phôi A4 mua sẵn, đã có khung hoa văn.</source>
            <translation>Bought A4 blanks with the frame on them.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy khen</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy khen của quyết định</source>
            <translation>Certificates of the decision</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>In cả &amp;khung và chữ</source>
            <translation>Print &amp;frame and words</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Chỉ in chữ lên &amp;phôi</source>
            <translation>Only words, on &amp;blanks</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Giấy đang dùng</source>
            <translation>Paper in use</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Xem quyết định</source>
            <translation>See the decision</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>{0} giấy khen</source>
            <translation>{0} certificates</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Chọn {0}/{1}</source>
            <translation>{0}/{1} selected</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>{0}, {1} chờ in</source>
            <translation>{0}, {1} to print</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã trao {0}</source>
            <translation>Presented {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã in</source>
            <translation>Printed</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã in {0} lần</source>
            <translation>Printed {0} times</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Đã lưu PDF</source>
            <translation>PDF saved</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/sheetlist.py" />
            <source>Chờ in</source>
            <translation>To print</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Căn máy in</source>
            <translation>Align printer</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Chữ đang chọn</source>
            <translation>Selected words</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Mẫu</source>
            <translation>Layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/side.py" />
            <source>Máy in, chữ và mẫu</source>
            <translation>Printer, words and layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Đen</source>
            <translation>Black</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Xám đậm</source>
            <translation>Dark grey</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Đỏ</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Vàng đồng</source>
            <translation>Bronze</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Xanh chàm</source>
            <translation>Indigo</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Sang trái</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Vào giữa</source>
            <translation>Centre</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Sang phải</source>
            <translation>Right</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>N&amp;gang</source>
            <translation>&amp;Across</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>&amp;Dọc</source>
            <translation>&amp;Down</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Rộng nhất</source>
            <translation>Widest</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Cỡ lớn nhất</source>
            <translation>Largest size</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Cỡ nhỏ nhất</source>
            <translation>Smallest size</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Hoàn tác</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Lấy lại mẫu gốc</source>
            <translation>Back to the original layout</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Dòng &amp;chữ</source>
            <translation>&amp;Line of words</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>C&amp;anh chữ</source>
            <translation>&amp;Alignment</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>&amp;Màu</source>
            <translation>&amp;Colour</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Trên tờ giấy: bấm chuột hoặc PgUp, PgDn để chọn chữ; phím mũi tên dịch 0,5 mm, giữ Shift 5 mm.</source>
            <translation>On the sheet: click, or PgUp and PgDn, to choose a text; arrow keys move it by 0.5 mm, with Shift by 5 mm.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Màu của mẫu ({0})</source>
            <translation>Colour of the layout ({0})</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Phôi đã có sẵn dòng này; in lên phôi thì máy để trống.</source>
            <translation>The blank has this line already; on blanks it is left out.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Dòng trên dài ra thì dòng này tự xuống theo.</source>
            <translation>When the line above grows, this one moves down.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Ghi số từ {0} đến {1} mm. Ví dụ: 148,5</source>
            <translation>A number from {0} to {1} mm. Example: 148,5</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Ghi số từ {0} đến {1}. Ví dụ: 14</source>
            <translation>A number from {0} to {1}. Example: 14</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/textpanel.py" />
            <source>Không quá cỡ lớn nhất, là {0}</source>
            <translation>Not above the largest size, which is {0}</translation>
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Ảnh, PDF (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.pdf)</source>
            <translation>Photos, PDF (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.pdf)</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Kiểm tra giấy khen</source>
            <translation>Check a certificate</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source># Kiểm tra giấy khen
Quét mã QR vào ô, dán chữ của mã, hoặc gõ 10 chữ của mã kiểm tra in cạnh mã QR rồi nhấn Enter. Alt+C: chọn ảnh chụp hay bản quét PDF; kéo tệp thả vào trang cũng được.
Máy so chữ ký và so với sổ vàng trong máy này, không cần mạng. Mã đúng chưa đủ: hãy so tên trên thẻ với tên trên giấy, vì mã có thể bị chép sang tờ khác.</source>
            <translation># Check a certificate
Scan the QR code into the box, paste its text, or type the 10 letters of the check code printed beside it, then press Enter. Alt+C: choose a photo or scanned PDF; files may also be dropped on the page.
The signature and the golden book in this machine are compared, without a network. A true code is not enough: compare the name on the card with the paper, for a code can be copied onto another sheet.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Quét, dán mã, hoặc gõ mã kiểm tra</source>
            <translation>Scan, paste a code, or type the check code</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>&amp;Mã trên giấy khen</source>
            <translation>Code on the &amp;certificate</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Mã QR bắt đầu bằng TD1:. Mã kiểm tra có 10 chữ. Ví dụ: K7P2X-9WQ4M</source>
            <translation>A QR code begins with TD1:. A check code has 10 letters. Example: K7P2X-9WQ4M</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>&amp;Kiểm tra</source>
            <translation>Chec&amp;k</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>&amp;Chọn ảnh, PDF</source>
            <translation>&amp;Choose photos, PDF</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Đang tìm mã QR</source>
            <translation>Looking for QR codes</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>trang</source>
            <translation>pages</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Đã dừng tìm mã</source>
            <translation>Stopped looking for codes</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Chưa kiểm tra tờ nào</source>
            <translation>Nothing checked yet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Kéo ảnh chụp hoặc bản quét PDF vào đây. Máy tự tìm mã, không cần mạng.</source>
            <translation>Drop a photo or a scanned PDF here. Codes are found by themselves, without a network.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Enter: kiểm tra mã   ·   Alt+C: chọn tệp</source>
            <translation>Enter: check the code   ·   Alt+C: choose a file</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Kết quả kiểm tra</source>
            <translation>Result of the check</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Chọn ảnh, PDF</source>
            <translation>Choose photos, PDF</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Chưa kiểm tra được</source>
            <translation>Could not be checked</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} mã: {1}</source>
            <translation>{0} codes: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Và {0} tờ nữa. Tách tệp để xem hết.</source>
            <translation>And {0} more. Split the file to see all.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>So với tờ giấy đang cầm</source>
            <translation>Compare with the paper in your hand</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Quyết định</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} ngày {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Số sổ vàng</source>
            <translation>Golden book no.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Đơn vị tặng</source>
            <translation>Given by</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Địa chỉ</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Người ký</source>
            <translation>Signer</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>So với sổ vàng trong máy này, ghi đến hôm nay {0}.</source>
            <translation>Compared with the golden book in this machine, written up to today, {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>So với sổ vàng trong máy này, ghi đến {0}, cách hôm nay {1} ngày.</source>
            <translation>Compared with the golden book in this machine, written up to {0}, {1} days ago.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Mã kiểm tra có trong sổ</source>
            <translation>The check code is in the book</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Mới so 10 chữ của mã kiểm tra. So tên, quyết định với tờ giấy; chắc nhất là quét mã QR.</source>
            <translation>Only the 10 letters were compared. Compare name and decision with the paper; scanning the QR code is surest.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Hợp lệ, đã đăng ký</source>
            <translation>Valid, registered</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Chữ ký đúng và có trong sổ vàng. Tên trên giấy phải đúng như dưới đây.</source>
            <translation>The signature is true and the golden book has it. The name on the paper must be the one below.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Chữ ký đúng, chưa có trong sổ ngày {0}</source>
            <translation>Signature true, not yet in the book of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Có thể sổ trong máy này cũ hơn tờ giấy. Hỏi lại nơi giữ sổ trước khi nhận.</source>
            <translation>The book in this machine may be older than the paper. Ask whoever keeps the book before accepting it.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Đã hủy bỏ</source>
            <translation>Revoked</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Lý do: {0}</source>
            <translation>Reason: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Chưa kiểm tra được: do đơn vị khác ký</source>
            <translation>Not checked: signed by another office</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Máy này không có khóa của đơn vị ký, nên chưa biết thật hay giả. Gọi đơn vị ghi trên giấy, đọc số giấy khen và mã kiểm tra.</source>
            <translation>This machine does not have the key of the office that signed, so it is not known whether it is genuine. Call the office named on the paper and read out the number and the check code.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Không có mã kiểm tra này trong sổ</source>
            <translation>This check code is not in the book</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Xem lại từng chữ; mã không có số 0, số 1, chữ O, chữ I.</source>
            <translation>Check each letter; codes have no 0, 1, O or I.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Không hợp lệ</source>
            <translation>Not valid</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>Mã không phải của giấy khen làm bằng Sổ Vàng, hoặc đã bị sửa. Không nhận tờ này.</source>
            <translation>The code is not of a certificate made with Sổ Vàng, or it was changed. Do not accept this sheet.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} hợp lệ</source>
            <translation>{0} valid</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} chưa có trong sổ</source>
            <translation>{0} not in the book</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} đã hủy bỏ</source>
            <translation>{0} revoked</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} do đơn vị khác ký</source>
            <translation>{0} signed by another office</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/check.py" />
            <source>{0} không hợp lệ</source>
            <translation>{0} not valid</translation>
        </message>
    </context>
    <context>
        <name>clusters</name>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Enter: trả lời   ·   Ctrl+N: ghi kiến nghị</source>
            <translation>Enter: answer   ·   Ctrl+N: write down an objection</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source># Kiến nghị về điểm
Đơn vị chưa đồng ý với điểm thì ghi kiến nghị ở đây, rồi ghi trả lời. Kiến nghị ghi sau khi đã thông qua xếp hạng thì mở lại năm chấm; sửa điểm xong thì thông qua bản thay thế.
Nút Không xếp hạng ghi đơn vị rơi vào điều kiện loại.</source>
            <translation># Objections to points
A unit that does not agree with its points has its objection written down here, and then the answer. An objection written after the ranking is adopted opens the year again; once the points are put right, a ranking is adopted in its place.
The button Not ranked is for a unit that a rule keeps out.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Ghi kiến nghị</source>
            <translation>Write down an objection</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Kiến nghị về điểm</source>
            <translation>Objections to points</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>năm {0}</source>
            <translation>year {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Không xếp hạng…</source>
            <translation>&amp;Not ranked…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>cả bảng điểm</source>
            <translation>the whole sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Chưa trả lời</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Đơn vị</source>
            <translation>Office</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Nội dung, tiêu chí</source>
            <translation>Matter, criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Chưa có kiến nghị nào</source>
            <translation>No objections yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Kiến nghị của đơn vị về điểm và lời trả lời sẽ ở đây.</source>
            <translation>Units' objections to their points and the answers will be here.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Trả lời…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Cả bảng điểm</source>
            <translation>The whole sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Đơ&amp;n vị</source>
            <translation>U&amp;nit</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Tiêu chí</source>
            <translation>&amp;Criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Nội &amp;dung</source>
            <translation>M&amp;atter</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Trả lời {0}</source>
            <translation>Answer to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Kết quả</source>
            <translation>&amp;Result</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>N&amp;gày trả lời</source>
            <translation>&amp;Date of the answer</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Lời trả lời</source>
            <translation>Ans&amp;wer</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Người trả lời</source>
            <translation>Answered &amp;by</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Ghi danh sách đơn vị và bảng điểm trước</source>
            <translation>Write down the roster and the score sheet first</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Bảng điểm này không có điều kiện không xếp hạng</source>
            <translation>This score sheet has no rule that keeps a unit unranked</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>đang không xếp hạng</source>
            <translation>not ranked now</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Xếp hạng trở lại</source>
            <translation>Rank it again</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Không xếp hạng</source>
            <translation>Not ranked</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>Điều &amp;kiện</source>
            <translation>R&amp;ule</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/appeals.py" />
            <source>&amp;Số văn bản</source>
            <translation>&amp;Document number</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Phiếu tiêu chí thi đua</source>
            <translation>Emulation criterion cards</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Enter: mở phiếu   ·   Ctrl+N: lập phiếu   ·   Delete: bỏ phiếu chưa quyết định</source>
            <translation>Enter: open the card   ·   Ctrl+N: new card   ·   Delete: remove an undecided card</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source># Phiếu tiêu chí thi đua
Kết quả công tác thi đua của một tổ chức, tập thể trong năm: một tiêu chí khi xếp loại cuối năm. Máy tính những số có trong máy, số khác ghi tay kèm nguồn; máy đề xuất mức, người có thẩm quyền quyết định.</source>
            <translation># Emulation criterion cards
How an organisation did its emulation work in a year: one criterion of its yearly rating. The program computes what it knows, other figures are typed with their source; it proposes a level, and whoever has the authority decides.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Lập phiếu</source>
            <translation>New card</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Còn {0} số</source>
            <translation>{0} figures missing</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Chưa quyết định</source>
            <translation>Not decided</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Năm</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Tổ chức, tập thể</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Điểm</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Mức theo số liệu</source>
            <translation>Level by the figures</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Mức đã quyết định</source>
            <translation>Level decided</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Chưa có phiếu nào</source>
            <translation>No cards yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Phiếu một trang: kế hoạch, phong trào, điển hình, tỷ lệ khen người trực tiếp, hồ sơ đúng hạn; kèm điểm và mức đề xuất.</source>
            <translation>One page: plans, movements, exemplars, the share of direct workers awarded, dossiers on time; with points and a proposed level.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Mở phiếu</source>
            <translation>Open card</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Xem và in</source>
            <translation>View and print</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Sửa tên, năm…</source>
            <translation>Edit name and year…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Đã bỏ phiếu {0}</source>
            <translation>Card of {0} removed</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Enter: ghi số   ·   Ctrl+Enter: ghi quyết định   ·   Ctrl+P: xem và in</source>
            <translation>Enter: type the figure   ·   Ctrl+Enter: record the decision   ·   Ctrl+P: view and print</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source># Một phiếu
Mỗi dòng là một chỉ số. Số máy tính có ghi nguồn; số chưa tính được thì Enter để ghi tay kèm nguồn, phiếu đánh dấu là ghi tay.
Đủ số thì máy đề xuất mức; người có thẩm quyền quyết định, khác mức đề xuất thì ghi lý do.</source>
            <translation># One card
Each line is an indicator. A computed figure names its source; where it cannot be computed yet, Enter types it with its source, and the card marks it as typed.
When all figures are there a level is proposed; whoever has the authority decides, with a reason where it differs.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Xem và in</source>
            <translation>&amp;View and print</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Ghi quyết định</source>
            <translation>&amp;Record decision</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Còn {0} chỉ số chưa có số; đang được {1}/100 điểm</source>
            <translation>{0} indicators have no figure yet; {1}/100 points so far</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>{0}/100 điểm, số liệu đề xuất: {1}</source>
            <translation>{0}/100 points, the figures propose: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>{0} quyết định ngày {1}</source>
            <translation>{0} decided on {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Người có thẩm quyền quyết định; máy chỉ đề xuất theo số liệu.</source>
            <translation>Whoever has the authority decides; the program only proposes by the figures.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Chưa có</source>
            <translation>None yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Chỉ số</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Cách có số</source>
            <translation>How it is known</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Cách tính điểm</source>
            <translation>How points are given</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Danh mục chưa có chỉ số nào</source>
            <translation>The catalogue has no indicators yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Nhận bản danh mục mới của tỉnh rồi mở lại phiếu.</source>
            <translation>Take in the province's new catalogue, then open the card again.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Mở danh mục</source>
            <translation>Open the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Ghi số…</source>
            <translation>Type the figure…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Bỏ số ghi tay</source>
            <translation>Take back the typed figure</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Đã bỏ số ghi tay</source>
            <translation>Typed figure taken back</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Tổ chức, tập thể</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Ví dụ: Tập thể lãnh đạo UBND xã</source>
            <translation>For example: the leaders of the commune People's Committee</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Năm</source>
            <translation>&amp;Year</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Lấy số liệu của cả đơn vị có trong máy</source>
            <translation>&amp;Take the office's own figures from this file</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Kết quả ({0})</source>
            <translation>&amp;Result ({0})</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Ví dụ: 85 hoặc 66,7</source>
            <translation>For example: 85 or 66,7</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Số này lấy từ đâu</source>
            <translation>&amp;Where the figure comes from</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Ví dụ: Báo cáo số 12/BC-UBND</source>
            <translation>For example: Report 12/BC-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Theo số liệu: {0}</source>
            <translation>By the figures: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>chưa đủ số</source>
            <translation>figures are missing</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Quyết định mức</source>
            <translation>Decide the level</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Mức</source>
            <translation>&amp;Level</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>&amp;Người quyết định</source>
            <translation>Decided &amp;by</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Cần ghi khi khác mức theo số liệu</source>
            <translation>Needed where it differs from the figures</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>Ghi quyết định</source>
            <translation>Record decision</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/cards.py" />
            <source>{0}: đủ {1} điểm; {2}: không điểm</source>
            <translation>{0}: all {1} points; {2}: none</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>&amp;Minh chứng</source>
            <translation>&amp;Evidence</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>Số, ngày văn bản</source>
            <translation>Number and date of the document</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>G&amp;hi chú</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>tối đa {0}</source>
            <translation>at most {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>{0} điểm</source>
            <translation>{0} points</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>Chưa chấm</source>
            <translation>Not scored</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>chưa có</source>
            <translation>none yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>Tiêu chí này cần minh chứng</source>
            <translation>This criterion needs evidence</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/celldetail.py" />
            <source>Chưa ghi “{0}”</source>
            <translation>“{0}” was not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Không thuộc phần nào</source>
            <translation>In no part</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Cách chấm</source>
            <translation>&amp;Scored by</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Mã</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Ví dụ: I.5</source>
            <translation>For example: I.5</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Thuộc &amp;phần</source>
            <translation>In &amp;part</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Nội dung</source>
            <translation>C&amp;ontent</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Điểm &amp;tối đa</source>
            <translation>&amp;Highest points</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Điểm mỗi &amp;lần</source>
            <translation>Points &amp;each time</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Thêm cho mỗi 1 % &amp;vượt</source>
            <translation>For each 1 % &amp;above</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Thêm nhiều nhất</source>
            <translation>At most in all</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Đơn vị tín&amp;h</source>
            <translation>&amp;Unit of measure</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>%, hộ, lần</source>
            <translation>%, households, times</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Cần minh chứng</source>
            <translation>Evidence needed</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Tiêu chí</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Thêm tiêu chí</source>
            <translation>Add criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Tên bảng điểm</source>
            <translation>&amp;Name of the sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Áp dụng từ ngày</source>
            <translation>&amp;In force from</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Phần xét khi bằng điểm</source>
            <translation>&amp;Part that breaks ties</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Mã của phần. Ví dụ: I</source>
            <translation>Code of the part. For example: I</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Số văn bản quy định</source>
            <translation>&amp;Number of the document</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Ví dụ: 45 hoặc 12,5</source>
            <translation>For example: 45 or 12,5</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Chỉ tiêu chun&amp;g</source>
            <translation>Common t&amp;arget</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Để trống khi mỗi đơn vị một chỉ tiêu</source>
            <translation>Empty where each unit has its own</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>&amp;Bậc điểm</source>
            <translation>&amp;Steps</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Mỗi dòng một bậc. Ví dụ: 95 = 30 (từ 95 trở lên, 30 điểm)</source>
            <translation>One step a line. For example: 95 = 30 (from 95 up, 30 points)</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Dòng “{0}” thiếu dấu =.</source>
            <translation>The line “{0}” has no =.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/criterion.py" />
            <source>Ví dụ: 95 = 30</source>
            <translation>For example: 95 = 30</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/grid.py" />
            <source>Bảng chấm điểm: hàng là tiêu chí, cột là đơn vị</source>
            <translation>Scoring grid: criteria down, units across</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/grid.py" />
            <source>không xếp hạng</source>
            <translation>not ranked</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/grid.py" />
            <source>{0} · hạng {1}</source>
            <translation>{0} · rank {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/gridmodel.py" />
            <source>chưa chấm</source>
            <translation>not scored</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source># Cụm, khối thi đua
Mỗi dòng là một cụm hoặc khối trong năm đang chọn: số đơn vị, cụm trưởng, bảng điểm, đơn vị dẫn đầu.
Enter: chấm điểm và xếp hạng của năm. Nhấn phím menu để mở danh sách đơn vị, bảng điểm.
Ctrl+N: ghi cụm, khối mới.</source>
            <translation># Emulation clusters and blocs
Each line is a cluster or bloc in the chosen year: number of units, head, score sheet, leader.
Enter: the year's scoring and ranking. The menu key opens the roster and the score sheet.
Ctrl+N: new cluster or bloc.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Enter: chấm điểm   ·   Ctrl+N: ghi cụm, khối   ·   Delete: bỏ cụm, khối</source>
            <translation>Enter: score   ·   Ctrl+N: new cluster   ·   Delete: remove the cluster</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Ghi cụm, khối</source>
            <translation>New cluster or bloc</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Năm thi đua</source>
            <translation>Emulation year</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Cụm, khối</source>
            <translation>Cluster, bloc</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Cụm trưởng, khối trưởng</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Bảng điểm</source>
            <translation>Score sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Dẫn đầu</source>
            <translation>Leader</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Chưa ghi cụm, khối nào</source>
            <translation>No clusters or blocs yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Danh sách đơn vị theo năm, bảng điểm, điểm tự chấm, điểm cụm chấm và xếp hạng sẽ ở đây. Máy tính điểm và ghi rõ từng bước tính.</source>
            <translation>Rosters by year, score sheets, self-scores, the cluster's scores and rankings will be here. The program works the points out and shows every step.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Chấm điểm, xếp hạng</source>
            <translation>Score and rank</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Danh sách đơn vị</source>
            <translation>Roster</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Sửa cụm, khối…</source>
            <translation>Edit cluster…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Đã bỏ {0}</source>
            <translation>{0} removed</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Cụm, khối thi đua</source>
            <translation>Emulation clusters and blocs</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>&amp;Tên cụm, khối</source>
            <translation>&amp;Name of the cluster or bloc</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Ví dụ: Cụm thi đua số 3 các xã miền núi</source>
            <translation>For example: Cluster 3 of mountain communes</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>&amp;Loại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>T&amp;hôi hoạt động ngày</source>
            <translation>&amp;Ended on</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Ghi &amp;chú</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>đã thôi hoạt động</source>
            <translation>no longer active</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/list.py" />
            <source>Đang chấm</source>
            <translation>Being scored</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source># Chấm tại cuộc họp
Mỗi lần một tiêu chí, chữ lớn để cả phòng cùng nhìn. Gõ số của từng đơn vị, Enter xuống đơn vị sau; Ctrl+Enter sang tiêu chí tiếp. Tổng điểm và thứ hạng bên phải đổi theo từng số vừa gõ.
Rời một ô là máy đã ghi; Ctrl+Z lấy lại.</source>
            <translation># Scoring in a meeting
One criterion at a time, in large letters for the whole room. Type each unit's count, Enter goes to the next unit; Ctrl+Enter goes to the next criterion. Totals and ranks at the right follow every count.
A box is stored as it is left; Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Đã chấm</source>
            <translation>Scored</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Các tiêu chí</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Hạng</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Tổng</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Tổng điểm đến lúc này</source>
            <translation>Totals so far</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Tiêu chí t&amp;rước</source>
            <translation>P&amp;revious criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Tiêu chí tiếp</source>
            <translation>Next criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>năm {0} · {1}</source>
            <translation>year {0} · {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Tiêu chí {0}/{1}</source>
            <translation>Criterion {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>tối đa {0} điểm</source>
            <translation>at most {0} points</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/meeting.py" />
            <source>Xem xếp hạng</source>
            <translation>See ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source># Xếp hạng
Mũi tên đi từng ô; Enter mở cách tính của ô đang chọn, từng bước một.
Bằng tổng điểm thì xét điểm phần I; vẫn bằng thì đồng hạng. Đơn vị bị loại đứng cuối, không có hạng.
Thông qua là ghi một lần: sau đó điểm và thứ hạng không sửa nữa, trừ khi có kiến nghị. Đơn vị dẫn đầu có thể được đề nghị Cờ thi đua của UBND tỉnh.</source>
            <translation># Ranking
Arrows go from cell to cell; Enter shows how the chosen cell was worked out, step by step.
Equal totals are ranked by part I; if still equal they share the rank. Units that are kept out stand last, without a rank.
Adopting is written once: after it points and ranks are not changed, unless there is an objection. The leader can be put forward for the province's emulation flag.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Bảng xếp hạng</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Thông &amp;qua xếp hạng</source>
            <translation>&amp;Adopt the ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>&amp;Kiến nghị</source>
            <translation>&amp;Objections</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Xếp hạng {0}</source>
            <translation>Ranking {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Tạm tính</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Đã thông qua</source>
            <translation>Adopted</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Còn {0} việc trước khi thông qua</source>
            <translation>{0} things to do before adopting</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Mở hồ sơ Cờ thi đua</source>
            <translation>Open the flag's dossier</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Đề nghị Cờ thi đua của tỉnh</source>
            <translation>Ask for the province's flag</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>{0} thông qua ngày {1}</source>
            <translation>Adopted by {0} on {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>, biên bản {0}</source>
            <translation>, minutes {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>; suy tôn đơn vị dẫn đầu {0}/{1} phiếu</source>
            <translation>; leader put forward by {0}/{1} votes</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>. Đang xét lại theo kiến nghị; số ở dưới là tạm tính</source>
            <translation>. Being looked at again after an objection; the numbers below are provisional</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Thứ hạng</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Tổng điểm</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Đó&amp;ng</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>&amp;Nơi thông qua</source>
            <translation>Adopted &amp;by</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>&amp;Số biên bản</source>
            <translation>&amp;Minutes number</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Ví dụ: 01/BB-CTĐ</source>
            <translation>For example: 01/BB-CTĐ</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Số đơn vị &amp;bỏ phiếu suy tôn</source>
            <translation>Units that &amp;voted on the leader</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Đồng &amp;ý</source>
            <translation>In &amp;favour</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Cuộc họp chấp nhận điểm chưa có &amp;minh chứng</source>
            <translation>The meeting accepts points without &amp;evidence</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Thông qua xếp hạng {0}</source>
            <translation>Adopt the ranking {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Thông qua xếp hạng</source>
            <translation>Adopt the ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Đã thông qua xếp hạng</source>
            <translation>Ranking adopted</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Ghi một lần: sau đó điểm và thứ hạng không sửa nữa, trừ khi có kiến nghị.</source>
            <translation>Written once: after it points and ranks are not changed, unless there is an objection.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Hội nghị tổng kết cụm, khối</source>
            <translation>Year-end conference of the cluster</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Thông &amp;qua</source>
            <translation>&amp;Adopt</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>Không xếp hạng: {0}</source>
            <translation>Not ranked: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/rankingpage.py" />
            <source>hạng {0}</source>
            <translation>rank {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Enter: sửa   ·   Ctrl+N: thêm đơn vị   ·   Delete: bỏ khỏi danh sách</source>
            <translation>Enter: edit   ·   Ctrl+N: add a unit   ·   Delete: take off the roster</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source># Danh sách đơn vị
Các đơn vị trong cụm, khối của một năm. Cụm trưởng luân phiên: khi lấy danh sách năm trước, máy chuyển vai cụm trưởng sang đơn vị kế tiếp.</source>
            <translation># Roster
The units of a cluster or bloc in one year. The head rotates: when the last year's roster is taken over, the program makes the next unit the head.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Thêm đơn vị</source>
            <translation>Add unit</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Danh sách đơn vị {0}</source>
            <translation>Roster {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Vai trò</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Chưa có đơn vị nào</source>
            <translation>No units yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Ghi từng đơn vị, hoặc lấy danh sách của năm trước rồi sửa.</source>
            <translation>Write down each unit, or take over the last year's roster and change it.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Lấy danh sách năm trước</source>
            <translation>Take over last year's roster</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Đã lấy {0} đơn vị</source>
            <translation>{0} units taken over</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Sửa…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Mở trong sổ</source>
            <translation>Open in the register</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Đơn vị trong cụm, khối</source>
            <translation>Unit of the cluster or bloc</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>&amp;Tên đơn vị</source>
            <translation>&amp;Name of the unit</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>Như gọi trong năm ấy</source>
            <translation>As it was called that year</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/roster.py" />
            <source>&amp;Vai trò</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Enter: sửa tiêu chí   ·   Ctrl+N: thêm tiêu chí   ·   Delete: bỏ</source>
            <translation>Enter: edit the criterion   ·   Ctrl+N: add a criterion   ·   Delete: remove</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source># Bảng điểm
Các phần và tiêu chí, điểm tối đa và cách chấm của từng tiêu chí. Mẫu của máy chỉ để bắt đầu: mọi dòng sửa được, nội dung do tỉnh quy định.
Bản đã thông qua không sửa nữa: muốn đổi thì lập bản mới, áp dụng từ ngày khác. Các năm đã chấm giữ bản cũ.</source>
            <translation># Score sheet
Parts and criteria, the highest points of each and how it is scored. The program's template is only a beginning: every line can be changed, the province sets the contents.
An adopted version is not changed any more: make a new one, in force from another day. Years already scored keep the old one.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Bản của bảng điểm</source>
            <translation>Version of the score sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Sửa tên, ngày</source>
            <translation>Edit name and date</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Bản</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>&amp;Lập bản mới</source>
            <translation>&amp;New version</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>&amp;Thêm tiêu chí</source>
            <translation>&amp;Add criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Bản thảo</source>
            <translation>Draft</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Tổng các phần: {0} điểm</source>
            <translation>All parts together: {0} points</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Phần, tiêu chí</source>
            <translation>Part, criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Cách chấm</source>
            <translation>Scored by</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Chi tiết</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Tối đa</source>
            <translation>Highest</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Minh chứng</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Chưa có bảng điểm</source>
            <translation>No score sheet yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Lập từ mẫu 1.000 điểm của máy rồi sửa theo quy định của tỉnh. Mọi con số trong mẫu đều chưa chắc, cần xem lại.</source>
            <translation>Make it from the program's template of 1.000 points, then change it to what the province sets. Every number of the template is uncertain and has to be looked at.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Lập bảng điểm từ mẫu</source>
            <translation>Make the sheet from the template</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Thêm tiêu chí sau dòng này…</source>
            <translation>Add a criterion after this line…</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Lập bảng điểm</source>
            <translation>New score sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Bảng điểm năm {0}</source>
            <translation>Score sheet {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Đã thông qua {0}</source>
            <translation>{0} adopted</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>Bản {0}: {1}, từ {2}</source>
            <translation>Version {0}: {1}, from {2}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>{0} điểm mỗi {1}</source>
            <translation>{0} points each {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>lần</source>
            <translation>time</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>vượt 1 % thêm {0}, tối đa {1}</source>
            <translation>each 1 % above adds {0}, at most {1}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/sheet.py" />
            <source>cần có</source>
            <translation>needed</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/words.py" />
            <source>Gõ số điểm. Ví dụ: 45,5</source>
            <translation>Type the points. For example: 45,5</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/words.py" />
            <source>Gõ số đạt/chỉ tiêu. Ví dụ: 108/120</source>
            <translation>Type reached/target. For example: 108/120</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/words.py" />
            <source>Gõ số đạt được, máy tìm bậc điểm</source>
            <translation>Type what was reached, the step is found</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/words.py" />
            <source>Gõ c (có) hoặc k (không)</source>
            <translation>Type c (yes) or k (no)</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/words.py" />
            <source>Gõ số lần, máy trừ điểm</source>
            <translation>Type how many times, points are taken off</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/words.py" />
            <source>Gõ số lần, máy cộng điểm</source>
            <translation>Type how many times, points are added</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source># Chấm điểm cụm, khối
Hàng là tiêu chí, cột là đơn vị. Gõ số rồi Enter để xuống, Tab sang đơn vị bên phải; Esc trả lại số cũ; Delete xóa ô.
Chép từ Excel rồi Ctrl+V: máy dán từ ô đang chọn. Ctrl+Z lấy lại cả lần dán.
Ba bước: đơn vị tự chấm, cụm chấm, thẩm định. Ô chưa có ở bước sau thì lấy số của bước trước.
Bên phải là cách tính ra điểm của ô đang chọn, minh chứng và ghi chú (F6).</source>
            <translation># Scoring a cluster or bloc
Rows are criteria, columns are units. Type a number, Enter goes down, Tab to the unit at the right; Esc puts the old number back; Delete empties the cell.
Copy from Excel and press Ctrl+V: it is pasted from the chosen cell on. Ctrl+Z takes the whole paste back.
Three stages: the unit itself, the cluster, the appraisal. A cell that a later stage has not filled counts by the stage before.
At the right: how the points of the chosen cell came about, evidence and note (F6).</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Bước chấm</source>
            <translation>Stage</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Enter: xuống   ·   Tab: sang phải   ·   Ctrl+V: dán từ Excel   ·   F6: cách tính</source>
            <translation>Enter: down   ·   Tab: right   ·   Ctrl+V: paste from Excel   ·   F6: arithmetic</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Việc khác của năm</source>
            <translation>More to do with this year</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>&amp;Chấm tại cuộc họp</source>
            <translation>S&amp;core in a meeting</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>&amp;Xếp hạng</source>
            <translation>&amp;Ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Lấy điểm {0} vào ô trống</source>
            <translation>Take {0} into the empty cells</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Chưa có danh sách đơn vị năm {0}</source>
            <translation>No roster of {0} yet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Ghi các đơn vị trong cụm, khối và cụm trưởng của năm; hoặc lấy danh sách năm trước, máy chuyển cụm trưởng sang đơn vị kế tiếp.</source>
            <translation>Write down the units of the cluster and its head this year; or take over last year's roster, and the next unit becomes the head.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Ghi danh sách đơn vị</source>
            <translation>Write down the roster</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Chưa có bảng điểm áp dụng cho năm {0}</source>
            <translation>No score sheet in force in {0}</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Bảng điểm có các phần, tiêu chí, điểm tối đa và cách chấm. Máy có sẵn một mẫu 1.000 điểm, sửa được từng dòng; tỉnh quy định nội dung.</source>
            <translation>A score sheet has parts, criteria, highest points and how each is scored. There is a template of 1.000 points, every line of which can be changed; the province sets the contents.</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Mở bảng điểm</source>
            <translation>Open the score sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Đã lấy {0} ô</source>
            <translation>{0} cells taken over</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Đã dán {0} ô</source>
            <translation>{0} cells pasted</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>, {0} ô chưa đọc được còn viền đỏ thẫm</source>
            <translation>, {0} cells could not be read and are outlined in crimson</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Kiến nghị, không xếp hạng</source>
            <translation>Objections, not ranked</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>&amp;Họp</source>
            <translation>&amp;Meeting</translation>
        </message>
        <message>
            <location filename="../../ui/clusters/year.py" />
            <source>Đang xét lại</source>
            <translation>Looked at again</translation>
        </message>
    </context>
    <context>
        <name>council</name>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Hồ sơ xét</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Đồng ý</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Không</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Hỏng</source>
            <translation>Spoiled</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Hồ sơ xét ({0}/{1})</source>
            <translation>Dossiers ({0}/{1})</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Đang ghi</source>
            <translation>Recording</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Chưa bỏ phiếu</source>
            <translation>No vote yet</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Chờ gõ lần hai</source>
            <translation>Awaits second typing</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Đạt {0}</source>
            <translation>Passed {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>Chưa đạt {0}</source>
            <translation>Not passed {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/agenda.py" />
            <source>, đồng ý {0}, không đồng ý {1}, hỏng {2}</source>
            <translation>, for {0}, against {1}, spoilt {2}</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Người dự họp</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Có mặt cả</source>
            <translation>All present</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ghi mọi người có mặt</source>
            <translation>Mark everyone present</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Thành viên</source>
            <translation>Member</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Dự</source>
            <translation>Present</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Điểm danh</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Dấu cách: có mặt, vắng</source>
            <translation>Space: present, absent</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Đủ số người để họp</source>
            <translation>Enough people to meet</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Có mặt</source>
            <translation>Present</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Vắng, ghi lý do…</source>
            <translation>Absent, with reason…</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Gửi ý kiến bằng văn bản…</source>
            <translation>Opinion sent in writing…</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Có người dự thay…</source>
            <translation>Somebody stands in…</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Chưa rõ</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ví dụ: đi học</source>
            <translation>Example: on a course</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ví dụ: Văn bản số 05, ngày 20/01</source>
            <translation>Example: Letter no. 05 of 20/01</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>&amp;Người dự thay</source>
            <translation>Who &amp;stands in</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>{0} vắng mặt</source>
            <translation>{0} is absent</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>{0} gửi ý kiến bằng văn bản</source>
            <translation>{0} sends a written opinion</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Người dự thay {0}</source>
            <translation>Stand-in for {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Ghi điểm danh</source>
            <translation>Record attendance</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Chưa có thành viên nào trong ngày họp</source>
            <translation>No members on the day of the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/attendance.py" />
            <source>Còn thiếu {0} người để họp</source>
            <translation>{0} more people needed to meet</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Thông qua {0} hồ sơ, chuyển sang Chờ ký. Chưa thông qua {1} hồ sơ, trả lại kèm lý do.</source>
            <translation>{0} dossiers passed, go to Awaiting signature. {1} dossiers not passed, returned with reasons.</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source> Kết quả của {0} cũng được ghi.</source>
            <translation> The result of {0} is recorded too.</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Kết thúc họp</source>
            <translation>Close the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Sau khi kết thúc, số phiếu và biên bản không sửa được nữa.</source>
            <translation>After closing, votes and minutes cannot be changed.</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>&amp;Giờ kết thúc</source>
            <translation>&amp;Closing time</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Ví dụ: 16:30</source>
            <translation>Example: 16:30</translation>
        </message>
        <message>
            <location filename="../../ui/council/closing.py" />
            <source>Đã kết thúc họp: {0} hồ sơ sang Chờ ký, {1} hồ sơ trả lại</source>
            <translation>Session closed: {0} dossiers to Awaiting signature, {1} returned</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Mở một phiên họp trước</source>
            <translation>Open a session first</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Lập phiên họp…</source>
            <translation>Plan a session…</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Thành viên Hội đồng…</source>
            <translation>Council members…</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Thêm hồ sơ chờ họp…</source>
            <translation>Add waiting dossiers…</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Sửa biên bản…</source>
            <translation>Edit minutes…</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Dừng, họp tiếp ngày khác…</source>
            <translation>Adjourn to another day…</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Kết thúc họp…</source>
            <translation>Close the session…</translation>
        </message>
        <message>
            <location filename="../../ui/council/commands.py" />
            <source>Xem và in {0}</source>
            <translation>See and print: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>{0} (trùng tên người được đề nghị)</source>
            <translation>{0} (same name as the nominee)</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Người ấy không bỏ phiếu nhưng vẫn tính trong tổng số thành viên.</source>
            <translation>They do not vote but count among all members.</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Người ấy không bỏ phiếu và không tính trong tổng số.</source>
            <translation>They do not vote and do not count among all members.</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Ai không bỏ phiếu đối với {0}</source>
            <translation>Who does not vote on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Người được đề nghị, hoặc người nhà. {0}</source>
            <translation>The nominee, or a relative. {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Ví dụ: vợ của người được đề nghị</source>
            <translation>Example: wife of the nominee</translation>
        </message>
        <message>
            <location filename="../../ui/council/conflicts.py" />
            <source>Ghi người không bỏ phiếu</source>
            <translation>Record who does not vote</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Điểm danh, mở phiên họp</source>
            <translation>Take attendance, open</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Vào phiên họp</source>
            <translation>Go to the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Xem phiên họp</source>
            <translation>See the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Phiên họp đang chọn</source>
            <translation>The session chosen</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Phiên</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Lúc</source>
            <translation>At</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Nơi họp</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Họp tiếp</source>
            <translation>Continues</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Chủ trì</source>
            <translation>Led by</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>chưa chọn</source>
            <translation>not chosen</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Thư ký</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Biểu quyết</source>
            <translation>Voting</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>Chưa có hồ sơ nào.</source>
            <translation>No dossiers yet.</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>chưa bỏ phiếu</source>
            <translation>no vote yet</translation>
        </message>
        <message>
            <location filename="../../ui/council/detail.py" />
            <source>đồng ý {0}/{1}, {2}</source>
            <translation>for {0}/{1}, {2}</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Họp hội đồng</source>
            <translation>Council sessions</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source># Sổ họp Hội đồng
Mỗi dòng là một phiên họp, số theo năm. Enter mở phiên: điểm danh, ghi phiếu, biên bản.
Ctrl+N lập phiên họp mới với các hồ sơ đang chờ họp. Thành viên Hội đồng có ngày vào, ngày thôi; người đã thôi không tính vào số thành viên của phiên sau ngày ấy.
Delete bỏ phiên chưa mở; hồ sơ của phiên lại chờ họp.</source>
            <translation># Council sessions
Each line is one session, numbered by year. Enter opens it: attendance, votes, minutes.
Ctrl+N plans a session with the dossiers waiting for one. Council members have a day they join and a day they leave; who has left does not count in later sessions.
Delete removes a session that was not opened; its dossiers wait again.</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Ngày họp</source>
            <translation>Day</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Về việc</source>
            <translation>Subject</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Đã xét</source>
            <translation>Reviewed</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Tình trạng</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Các phiên họp</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Chưa có phiên họp nào</source>
            <translation>No sessions yet</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Phiên họp với điểm danh, số phiếu và biên bản sẽ ở đây. Máy tự viết biên bản theo số phiếu vừa ghi.</source>
            <translation>Sessions with attendance, votes and minutes stand here. The minutes write themselves from the votes.</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Lập phiên họp</source>
            <translation>Plan a session</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Ghi thành viên Hội đồng</source>
            <translation>Record council members</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation>Or press Ctrl+N</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Enter: mở phiên   ·   Ctrl+N: lập phiên họp   ·   Delete: bỏ phiên chưa mở</source>
            <translation>Enter: open session   ·   Ctrl+N: plan a session   ·   Delete: remove one not opened</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>&amp;Thành viên</source>
            <translation>&amp;Members</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>&amp;Lập phiên họp</source>
            <translation>&amp;Plan a session</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Chưa đọc được sổ họp</source>
            <translation>The sessions could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Đã bỏ {0}</source>
            <translation>{0} removed</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Mở phiên họp</source>
            <translation>Open the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>Bỏ phiên họp</source>
            <translation>Remove session</translation>
        </message>
        <message>
            <location filename="../../ui/council/list.py" />
            <source>{0}, {1}, {2}, đã xét {3} trên {4} hồ sơ, {5}</source>
            <translation>{0}, {1}, {2}, {3} of {4} dossiers reviewed, {5}</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Chưa ghi</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>ông</source>
            <translation>Mr</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>bà</source>
            <translation>Ms</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Thành viên Hội đồng</source>
            <translation>Council members</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Họ tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Vai trò</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Tham gia</source>
            <translation>Term</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Thêm thành viên</source>
            <translation>&amp;Add member</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Sửa tên, quyết định</source>
            <translation>&amp;Edit name, decision</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Enter: sửa   ·   Delete: bỏ dòng ghi nhầm</source>
            <translation>Enter: edit   ·   Delete: remove a wrong line</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Đó&amp;ng</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Chưa ghi Hội đồng</source>
            <translation>No council recorded</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Bấm Thêm thành viên; máy hỏi tên Hội đồng trước.</source>
            <translation>Press Add member; the council's name is asked first.</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source> ngày {0}</source>
            <translation> on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Thành lập theo {0}{1}</source>
            <translation>Founded by {0}{1}</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>dự thay: {0}</source>
            <translation>stand-in: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>từ {0}</source>
            <translation>from {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>đến hết {0}</source>
            <translation>until {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Hội đồng</source>
            <translation>Council</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Tên</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ví dụ: Hội đồng Thi đua - Khen thưởng xã Bác Ái</source>
            <translation>Example: Emulation and Commendation Council of Bác Ái commune</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Loại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Số &amp;quyết định thành lập</source>
            <translation>&amp;Founding decision no.</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ghi Hội đồng</source>
            <translation>Record council</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Thêm thành viên</source>
            <translation>Add member</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Họ và tên</source>
            <translation>&amp;Full name</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Xưng hô</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Chức vụ</source>
            <translation>&amp;Position</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ví dụ: Chủ tịch UBND xã</source>
            <translation>Example: Chairman of the commune People's Committee</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>C&amp;ơ quan, tổ chức</source>
            <translation>&amp;Agency, organisation</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Vai trò</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>&amp;Người thường dự thay</source>
            <translation>Usual &amp;stand-in</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Tham gia &amp;từ ngày</source>
            <translation>Member &amp;from</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Đến hết n&amp;gày</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <location filename="../../ui/council/members.py" />
            <source>Ghi thành viên</source>
            <translation>Record member</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Biên bản</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Mở để sửa</source>
            <translation>Open to edit</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Tự viết theo số phiếu vừa ghi.</source>
            <translation>Writes itself from the votes recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Có phần thư ký đã sửa, số phiếu sau đó đã đổi. Mở để xem lại.</source>
            <translation>The secretary edited parts, and votes changed after that. Open to check.</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Có phần do thư ký sửa, máy giữ nguyên.</source>
            <translation>Parts edited by the secretary are kept.</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Thư ký đã sửa, số phiếu sau đó đã đổi.</source>
            <translation>The secretary edited this, and votes changed after that.</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Dùng lời của máy</source>
            <translation>Use the program's words</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Biên bản, {0}</source>
            <translation>Minutes, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/minutes.py" />
            <source>Ghi biên bản</source>
            <translation>Save minutes</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source># Phiên họp
Điểm danh ở bên trái: dấu cách để ghi có mặt hay vắng, Enter để ghi lý do, người dự thay hoặc ý kiến gửi bằng văn bản.
Ở giữa là hồ sơ được xét. Gõ số phiếu vào ba ô lớn, Tab hoặc Enter sang ô sau, Ctrl+Enter để ghi và sang hồ sơ tiếp.
Ghi xong lần một, máy hỏi lại từng hồ sơ để gõ lần hai. Hai lần khác nhau thì máy nói số nào khác và chưa ghi.
Biên bản ở bên phải tự viết theo số phiếu; Mở để sửa nếu cần viết khác.
Bỏ phiếu kín chỉ ghi tổng số, không ghi ai bỏ phiếu thế nào.</source>
            <translation># Session
Attendance on the left: Space marks present or absent, Enter records a reason, a stand-in or a written opinion.
In the middle is the dossier under review. Type the votes into the three large boxes, Tab or Enter goes on, Ctrl+Enter records and goes to the next dossier.
After the first round each dossier is asked again for a second typing. If they differ, the number is named and nothing is recorded.
The minutes on the right write themselves; Open to edit if other words are needed.
A secret ballot keeps totals only, never who voted how.</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Việc khác của phiên họp</source>
            <translation>Other session tasks</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>In &amp;giấy tờ</source>
            <translation>Print pa&amp;pers</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>&amp;Kết thúc họp</source>
            <translation>&amp;Close the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Chưa có hồ sơ nào trong phiên này</source>
            <translation>No dossiers in this session</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Thêm hồ sơ chờ họp</source>
            <translation>Add waiting dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Điểm danh rồi mở phiên họp</source>
            <translation>Take attendance, then open the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Dấu cách ở danh sách bên trái ghi có mặt hay vắng. Cần có mặt từ {0}/{1}.</source>
            <translation>Space in the list on the left marks present or absent. At least {0}/{1} must be present.</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Mọi hồ sơ đã bỏ phiếu xong</source>
            <translation>All dossiers have been voted on</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Kết thúc họp: hồ sơ thông qua sang Chờ ký, hồ sơ chưa đạt được trả lại kèm lý do. Sau đó không sửa được nữa.</source>
            <translation>Close the session: passed dossiers go to Awaiting signature, the others are returned with reasons. After that nothing can be changed.</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Phiên này đã dừng, họp tiếp ngày khác</source>
            <translation>This session was adjourned to another day</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Hồ sơ chưa bỏ phiếu đã sang phiên họp tiếp.</source>
            <translation>Dossiers without a vote moved to the next session.</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Mở phiên họp tiếp</source>
            <translation>Open the next session</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Phiên họp đã kết thúc</source>
            <translation>The session is closed</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Kết quả đã vào từng hồ sơ. Biên bản in lại lúc nào cũng được.</source>
            <translation>The results are in each dossier. The minutes can be printed again at any time.</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Xem biên bản</source>
            <translation>See minutes</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Đã ghi số phiếu của {0} lúc {1}</source>
            <translation>Votes on {0} recorded at {1}</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>{0}, hồ sơ tiếp</source>
            <translation>{0}, next dossier</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Đã bỏ {0} khỏi phiên họp</source>
            <translation>{0} removed from the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Sửa phiên họp…</source>
            <translation>Edit session…</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Mở hồ sơ</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>Bỏ khỏi phiên họp</source>
            <translation>Remove from the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>&amp;Kết thúc</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../../ui/council/page.py" />
            <source>&amp;In</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Chưa chọn</source>
            <translation>Not chosen</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Gõ số phiếu hai lần để &amp;kiểm</source>
            <translation>Type votes twice to chec&amp;k</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Người kiểm phiếu {0}</source>
            <translation>Teller {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Họp về &amp;việc</source>
            <translation>S&amp;ubject</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Ví dụ: Xét khen thưởng tổng kết năm 2025</source>
            <translation>Example: Year-end commendation 2025</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Ngày họp</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Giờ</source>
            <translation>&amp;Time</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Loại phiên</source>
            <translation>&amp;Kind of session</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Nơi &amp;họp</source>
            <translation>&amp;Place</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Chủ trì</source>
            <translation>&amp;Led by</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Thư ký</source>
            <translation>&amp;Secretary</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Cách &amp;biểu quyết</source>
            <translation>&amp;Voting</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Sửa phiên họp</source>
            <translation>Edit session</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Ghi phiên họp</source>
            <translation>&amp;Save session</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Chưa có hồ sơ nào ở bước Chờ họp. Thêm hồ sơ sau cũng được.</source>
            <translation>No dossier awaits a session. They can be added later.</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Hồ sơ chờ họp, bỏ dấu ở hồ sơ chưa xét lần này</source>
            <translation>Dossiers awaiting a session; untick those not for this one</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>, hạn {0}</source>
            <translation>, due {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Không còn hồ sơ nào chờ họp.</source>
            <translation>No dossier awaits a session.</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Thêm hồ sơ vào phiên họp</source>
            <translation>Add dossiers to the session</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Thêm hồ sơ</source>
            <translation>Add dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Chưa chọn hồ sơ nào.</source>
            <translation>No dossier is selected.</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Đánh dấu hồ sơ cần thêm.</source>
            <translation>Tick the dossiers to add.</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Dừng, họp tiếp ngày khác</source>
            <translation>Adjourn to another day</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>{0} hồ sơ chưa bỏ phiếu sẽ sang phiên họp tiếp. Số phiếu đã ghi vẫn giữ; kết quả ghi vào hồ sơ khi kết thúc phiên cuối.</source>
            <translation>{0} dossiers without a vote move to the next session. Votes recorded are kept; results enter the dossiers when the last session closes.</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>&amp;Ngày họp tiếp</source>
            <translation>&amp;Date of the next session</translation>
        </message>
        <message>
            <location filename="../../ui/council/plan.py" />
            <source>Dừng phiên này</source>
            <translation>Adjourn this session</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Không đề nghị</source>
            <translation>No proposal</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ý kiến về {0}</source>
            <translation>Opinion on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ý kiến &amp;thảo luận</source>
            <translation>&amp;Discussion</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Bỏ phiếu kín thì không ghi ai bỏ phiếu thế nào.</source>
            <translation>A secret ballot does not record who voted how.</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Nếu không thông qua, đề nghị &amp;mức</source>
            <translation>If not passed, proposed &amp;level</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ghi vào biên bản và vào hồ sơ khi kết thúc họp.</source>
            <translation>Entered into the minutes and the dossier when the session closes.</translation>
        </message>
        <message>
            <location filename="../../ui/council/remarks.py" />
            <source>Ghi ý kiến</source>
            <translation>Record opinion</translation>
        </message>
        <message>
            <location filename="../../ui/council/seatbar.py" />
            <source>{0}: {1}/{2}, {3}</source>
            <translation>{0}: {1}/{2}, {3}</translation>
        </message>
        <message>
            <location filename="../../ui/council/seatbar.py" />
            <source>cần từ {0}/{1}</source>
            <translation>at least {0}/{1} needed</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Gõ lần hai</source>
            <translation>Second typing</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Đồn&amp;g ý</source>
            <translation>&amp;For</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>&amp;Không đồng ý</source>
            <translation>&amp;Against</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Phiếu hỏn&amp;g</source>
            <translation>&amp;Spoilt</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>&amp;Phát ra</source>
            <translation>&amp;Handed out</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Th&amp;u về</source>
            <translation>&amp;Collected</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ghi lại lần một</source>
            <translation>First typing again</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ghi, sang hồ sơ tiếp</source>
            <translation>Record, next dossier</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Hồ sơ {0}/{1}</source>
            <translation>Dossier {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Không &amp;ý kiến</source>
            <translation>No op&amp;inion</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ý kiến, mức thấp hơn</source>
            <translation>Opinion, lower level</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Sửa ý kiến</source>
            <translation>Edit opinion</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Ghi số phiếu</source>
            <translation>Record votes</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Gõ số phiếu theo biên bản kiểm phiếu</source>
            <translation>Type the votes from the vote-count minutes</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Được bỏ phiếu: {0} người.</source>
            <translation>May vote: {0} people.</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Thu {0}/{1} phiếu, {2}.</source>
            <translation>{0}/{1} ballots collected, {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>khớp số phát ra</source>
            <translation>equals those handed out</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0} phiếu không thu về</source>
            <translation>{0} ballots not collected</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0}/{1} {2} đồng ý, bằng {3}</source>
            <translation>{0}/{1} {2} for, that is {3}</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Thông qua: {0}</source>
            <translation>Passed: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Chưa thông qua: {0}</source>
            <translation>Not passed: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Chưa ghi số này, không có thì ghi 0</source>
            <translation>This number is missing; write 0 for none</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Chưa ghi số phiếu</source>
            <translation>No votes recorded</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0} người không bỏ phiếu</source>
            <translation>{0} people do not vote</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Có người trùng tên: xem ai không bỏ phiếu</source>
            <translation>Same name found: see who does not vote</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>Người không bỏ phiếu</source>
            <translation>Who does not vote</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>thành viên</source>
            <translation>members</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>người dự họp</source>
            <translation>people present</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>tổng số thành viên</source>
            <translation>all members</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>số người dự họp</source>
            <translation>those present</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>trên</source>
            <translation>more than</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>từ</source>
            <translation>at least</translation>
        </message>
        <message>
            <location filename="../../ui/council/voting.py" />
            <source>{0} cần {1} {2} % {3}.</source>
            <translation>{0} needs {1} {2} % of {3}.</translation>
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>Dự thay</source>
            <translation>Stand-in</translation>
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>Gửi phiếu</source>
            <translation>In writing</translation>
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>Vắng</source>
            <translation>Absent</translation>
        </message>
        <message>
            <location filename="../../ui/council/words.py" />
            <source>{0} dự thay</source>
            <translation>{0} stands in</translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Mở giấy khen</source>
            <translation>Open certificates</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Xem trên giấy</source>
            <translation>See on paper</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Bảng kê tiền thưởng</source>
            <translation>Award money list</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Ghi đã chi</source>
            <translation>Record payment</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Được khen</source>
            <translation>Honoured</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Quyết định đang chọn</source>
            <translation>Selected decision</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Người ký</source>
            <translation>Signer</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Thể thức</source>
            <translation>Form of signing</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Tiền thưởng</source>
            <translation>Award money</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>đã trao {0}/{1}</source>
            <translation>presented {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>đã trao</source>
            <translation>presented</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>chưa trao</source>
            <translation>not presented</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>và {0} dòng nữa, xem trên giấy</source>
            <translation>and {0} more lines, see on paper</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>Bảng kê tiền thưởng {0}</source>
            <translation>Award money list {0}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/detail.py" />
            <source>bảng kê</source>
            <translation>list</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Chủ tịch</source>
            <translation>Chairman</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>KT. Chủ tịch, Phó Chủ tịch ký</source>
            <translation>Deputy signs for the chairman (KT.)</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Q. Chủ tịch</source>
            <translation>Acting chairman (Q.)</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Thể thức ký</source>
            <translation>Form of signing</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Ai được khen, tiền thưởng</source>
            <translation>Who is honoured, award money</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Ngày quyết định</source>
            <translation>&amp;Date of decision</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>In dự thảo để trình ký, ghi số sau</source>
            <translation>Print a draft for signature, number later</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Số quyết định</source>
            <translation>Decision &amp;number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Người &amp;ký</source>
            <translation>&amp;Signer</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Họ tên, không ghi học vị. Máy nhớ cho lần sau.</source>
            <translation>Full name without degrees. Remembered for next time.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cấp số rồi thì không lấy lại được.</source>
            <translation>A number once given cannot be taken back.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Số quyết định và các dòng sổ vàng đứng nguyên; có sai thì ra quyết định sửa.</source>
            <translation>The number and its register lines stand; a mistake needs a correcting decision.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cấp số</source>
            <translation>Give number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Để s&amp;au</source>
            <translation>C&amp;ancel</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Dự thảo quyết định</source>
            <translation>Draft decision</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>dự thảo</source>
            <translation>draft</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Đã ghi: quyết định chờ số</source>
            <translation>Recorded: decision awaiting its number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cộng {0}: {1}</source>
            <translation>Total {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>{0} · mức lương cơ sở ngày đó {1}</source>
            <translation>{0} · base salary of that day {1}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Cấp số {0}</source>
            <translation>&amp;Give number {0}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>&amp;Cấp số</source>
            <translation>&amp;Give number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Chưa ghi số quyết định.</source>
            <translation>The decision number is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Số kế tiếp của năm {0} là {1}.</source>
            <translation>The next number of {0} is {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Đang ghi {0} dòng vào sổ vàng</source>
            <translation>Writing {0} lines into the register</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Đã cấp số {0}</source>
            <translation>Number {0} given</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Cá nhân, tập thể</source>
            <translation>People, groups</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Hệ số</source>
            <translation>Coefficient</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Tính ra, đồng</source>
            <translation>Computed, đồng</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>Tiền thưởng, đồng</source>
            <translation>Award money, đồng</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/dialog.py" />
            <source>{0}, hệ số {1}, tiền thưởng {2}</source>
            <translation>{0}, coefficient {1}, award money {2}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Quyết định, giấy khen</source>
            <translation>Decisions, certificates</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Trên là hồ sơ chờ ký: chọn nhiều dòng bằng Shift hoặc Ctrl, rồi Ctrl+Enter để lập một quyết định. Dưới là quyết định đã cấp số: Enter mở giấy khen. Số đã cấp và dòng sổ vàng không sửa, không xóa.</source>
            <translation>Above are dossiers awaiting signature: select several with Shift or Ctrl, then Ctrl+Enter makes one decision. Below are numbered decisions: Enter opens the certificates. Numbers and register lines are never changed or deleted.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Số hồ sơ</source>
            <translation>Dossier no.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Đề nghị</source>
            <translation>Proposed award</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Hồ sơ chờ ký</source>
            <translation>Dossiers awaiting signature</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Chọn tất cả</source>
            <translation>Select all</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Số quyết định</source>
            <translation>Decision number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Trích yếu</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Đã trao</source>
            <translation>Presented</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Quyết định đã cấp số</source>
            <translation>Numbered decisions</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Chưa có quyết định nào</source>
            <translation>No decisions yet</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Quyết định đã cấp số và giấy khen của nó sẽ hiện ở đây.</source>
            <translation>Numbered decisions and their certificates appear here.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Mở hồ sơ khen thưởng</source>
            <translation>Open nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Hồ sơ được Hội đồng thông qua sẽ vào Chờ ký, rồi lập quyết định</source>
            <translation>Dossiers passed by the council come to Awaiting signature, then a decision is made</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Enter: mở giấy khen   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Enter: open certificates   ·   Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Tìm số, tên</source>
            <translation>Find number, name</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Chờ ký {0} hồ sơ</source>
            <translation>{0} dossiers awaiting signature</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Không có quyết định nào khớp “{0}”</source>
            <translation>No decision matches “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>&amp;Lập quyết định cho {0} hồ sơ</source>
            <translation>&amp;Make a decision for {0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>&amp;Lập quyết định</source>
            <translation>&amp;Make a decision</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Xem quyết định trên giấy</source>
            <translation>See the decision on paper</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/page.py" />
            <source>{0}, ngày {1}, {2}, {3} được khen, đã trao {4}</source>
            <translation>{0}, {1}, {2}, {3} honoured, {4} presented</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/paper.py" />
            <source>Quyết định {0}</source>
            <translation>Decision {0}</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/paper.py" />
            <source>quyết định</source>
            <translation>decision</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Quyết định chờ số</source>
            <translation>Decisions awaiting numbers</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Quyết định đã in trình ký, chưa ghi số. Có số và ngày của văn thư thì ghi ở đây; các hồ sơ khi ấy mới vào sổ vàng.
Enter: ghi số · Delete: bỏ dự thảo, hoàn tác được</source>
            <translation>Decisions printed for signature, without a number yet. Once the records office has given number and date, enter them here; only then do the dossiers go into the golden book.
Enter: enter the number · Delete: drop the draft, can be undone</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Enter: ghi số   ·   Delete: bỏ dự thảo</source>
            <translation>Enter: enter the number   ·   Delete: drop the draft</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Ghi số</source>
            <translation>Enter the number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>{0} hồ sơ</source>
            <translation>{0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>{0} hồ sơ đã có quyết định khác</source>
            <translation>{0} dossiers have another decision</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>In ngày</source>
            <translation>Printed on</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Gồm</source>
            <translation>Contains</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Ngày trên dự thảo</source>
            <translation>Date on the draft</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Không có quyết định nào chờ số</source>
            <translation>No decision awaits a number</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>In dự thảo trong hộp lập quyết định thì quyết định đứng ở đây đến khi có số.</source>
            <translation>A draft printed from the decision dialog waits here until it has a number.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Mở Quyết định, giấy khen</source>
            <translation>Open Decisions, certificates</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Bỏ dự thảo</source>
            <translation>Remove draft</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Ghi số…</source>
            <translation>Type the figure…</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Xem lại dự thảo</source>
            <translation>See the draft</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/pending.py" />
            <source>Đã bỏ dự thảo, hồ sơ vẫn chờ ký</source>
            <translation>Draft removed, the dossiers still await signature</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Người ký quyết định</source>
            <translation>Signers of decisions</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Ai được ký, theo thể thức nào, từ ngày nào đến ngày nào. Hộp lập quyết định tự đưa ra người ký của ngày quyết định.
Enter: sửa · Ctrl+N: thêm · Delete: bỏ khỏi danh sách, hoàn tác được</source>
            <translation>Who may sign, in which way, from which day to which. The decision dialog offers whoever may sign on the decision's day.
Enter: edit · Ctrl+N: add · Delete: take off the list, can be undone</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Enter: sửa   ·   Ctrl+N: thêm người ký   ·   Delete: bỏ khỏi danh sách</source>
            <translation>Enter: edit   ·   Ctrl+N: add a signer   ·   Delete: take off the list</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Thêm người ký</source>
            <translation>Add signer</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Họ và tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Từ ngày</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Đến ngày</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Văn bản giao quyền</source>
            <translation>Paper of mandate</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Chưa ghi người ký nào</source>
            <translation>No signers recorded</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Ghi Chủ tịch, Phó Chủ tịch ký thay và thời gian; hộp lập quyết định tự chọn.</source>
            <translation>Record the chairman, the deputies who sign for them, and when; the decision dialog chooses.</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Sửa…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Bỏ khỏi danh sách</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Đã bỏ {0} khỏi danh sách</source>
            <translation>{0} removed from the list</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Họ và tên</source>
            <translation>&amp;Full name</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Thể thức ký</source>
            <translation>&amp;Form of signing</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>Từ &amp;ngày</source>
            <translation>F&amp;rom</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Đến ngày</source>
            <translation>&amp;Until</translation>
        </message>
        <message>
            <location filename="../../ui/decisions/signers.py" />
            <source>&amp;Văn bản giao quyền</source>
            <translation>&amp;Paper of mandate</translation>
        </message>
    </context>
    <context>
        <name>entries</name>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Đã ghi lại</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>&amp;Ghi lại</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Ví dụ: {0}</source>
            <translation>Example: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Chưa ghi năm.</source>
            <translation>The year is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Chưa đọc được số tiền “{0}”.</source>
            <translation>The amount “{0}” could not be read.</translation>
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Ghi số đồng. Ví dụ: 710.000</source>
            <translation>Write đồng. Example: 710.000</translation>
        </message>
        <message>
            <location filename="../../ui/entries.py" />
            <source>Số đồng. Ví dụ: 710.000</source>
            <translation>In đồng. Example: 710.000</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chưa làm được việc này</source>
            <translation>This could not be done</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Mọi nội dung đã nhập vẫn còn nguyên.</source>
            <translation>Everything you typed is still there.</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Máy gặp trục trặc ngoài dự tính, số báo {0}.</source>
            <translation>Something unexpected went wrong, report {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Thử lại một lần nữa; nếu vẫn vậy, gửi số báo này cho người hỗ trợ.</source>
            <translation>Try once more; if it happens again, send this report number to support.</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Số báo {0}</source>
            <translation>Report {0}</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chi tiết để gửi hỗ trợ</source>
            <translation>Details for support</translation>
        </message>
        <message>
            <location filename="../../ui/errors.py" />
            <source>Chép chi tiết</source>
            <translation>Copy details</translation>
        </message>
    </context>
    <context>
        <name>exemplars</name>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Chưa rõ</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ghi cho</source>
            <translation>Record for</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Thôn, nơ&amp;i ở</source>
            <translation>Village, ho&amp;me</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Gõ tên; ai đã có trong sổ thì chọn trong danh sách</source>
            <translation>Type a name; choose from the list who is in the book already</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ví dụ: Vận động 46 hộ cùng giữ nguồn nước sạch</source>
            <translation>Example: Led 46 households to keep the spring clean</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ghi gương tốt</source>
            <translation>New exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>&amp;Ai đã làm</source>
            <translation>&amp;Who did it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>&amp;Việc đã làm, một câu</source>
            <translation>The &amp;deed in one sentence</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Nguồn &amp;tin</source>
            <translation>&amp;Source of the news</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Nghe ai &amp;kể</source>
            <translation>&amp;Told by</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Tên &amp;mô hình, cách làm</source>
            <translation>Name of the &amp;model or practice</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>&amp;Ghi lại</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Đã có trong sổ: {0}</source>
            <translation>Already in the book: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Ghi người khác</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Dùng {0}</source>
            <translation>Use {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Trong sổ đã có tên giống thế này</source>
            <translation>The book already has a similar name</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/beginning.py" />
            <source>Đã ghi {0}</source>
            <translation>Recorded: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đạt</source>
            <translation>Counts</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Chưa đạt</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Ghi xác minh</source>
            <translation>Record a check</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Bộ tiêu chí</source>
            <translation>Criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Dùng bộ tiêu chí mẫu</source>
            <translation>Use the sample criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Xác minh sự việc</source>
            <translation>Check of the facts</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Kết luận</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đã thấy gì</source>
            <translation>What was found</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Chưa xác minh. Đi hỏi người ở gần rồi ghi lại: ai xác minh, đã hỏi ai, đúng hay chưa.</source>
            <translation>Not checked yet. Ask people near by, then write down who checked, who was asked, and whether it is true.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Tiêu chí</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đánh giá</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Chưa chọn bộ tiêu chí. Mỗi lĩnh vực, mỗi thôn có thể có bộ riêng do xã đặt.</source>
            <translation>No criteria set is chosen. Every field and every hamlet may have a set of its own, made by the commune.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>{0}, đạt {1}/{2}</source>
            <translation>{0}, {1}/{2} met</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đúng sự thật</source>
            <translation>True</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Chưa đúng</source>
            <translation>Not true</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>&amp;Ngày xác minh</source>
            <translation>&amp;Day of the check</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>&amp;Kết luận</source>
            <translation>&amp;Conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>N&amp;gười xác minh</source>
            <translation>&amp;Who checked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đã &amp;hỏi ai</source>
            <translation>Who was &amp;asked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Ví dụ: Trưởng thôn và hai hộ bên cạnh</source>
            <translation>Example: the head of the hamlet and two neighbours</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đã &amp;thấy gì</source>
            <translation>What was &amp;found</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Ví dụ: 46 hộ đều nói có nước suốt ngày</source>
            <translation>Example: all 46 households say they have water all day</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đã ghi xác minh</source>
            <translation>The check is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Chưa xem xét</source>
            <translation>Not looked at</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Một việc, một con số. Ví dụ: 46/52 hộ có nước suốt ngày</source>
            <translation>One deed, one figure. Example: 46/52 households have water all day</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đánh &amp;giá</source>
            <translation>&amp;Assessment</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>&amp;Minh chứng</source>
            <translation>&amp;Evidence</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Ghi &amp;lại</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Đã ghi đánh giá</source>
            <translation>The assessment is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>{0}; đã hỏi {1}</source>
            <translation>{0}; asked {1}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/checking.py" />
            <source>Enter: ghi đánh giá</source>
            <translation>Enter: record the assessment</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Không dùng bộ nào</source>
            <translation>Use no set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Sửa bộ này</source>
            <translation>Edit this set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Lập bộ mới</source>
            <translation>Make a new set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>&amp;Xem xét theo</source>
            <translation>&amp;Look at it by</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>&amp;Dùng bộ này</source>
            <translation>&amp;Use this set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Bỏ bộ tiêu chí này</source>
            <translation>Remove this criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Mỗi dòng một tiêu chí. Sửa lời một dòng thì dòng ấy được xem xét lại.</source>
            <translation>One criterion a line. A line whose words change is looked at anew.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Sửa bộ tiêu chí</source>
            <translation>Edit the criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Lập bộ tiêu chí</source>
            <translation>Make a criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>&amp;Tên bộ</source>
            <translation>&amp;Name of the set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>&amp;Lĩnh vực</source>
            <translation>&amp;Field</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Địa &amp;bàn, thôn</source>
            <translation>&amp;Area, hamlet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>&amp;Các tiêu chí</source>
            <translation>&amp;The criteria</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Đã ghi bộ tiêu chí {0}</source>
            <translation>Criteria set {0} is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/criteriasets.py" />
            <source>Đã bỏ bộ tiêu chí {0}</source>
            <translation>Criteria set {0} is removed</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Giấy tờ (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Papers (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Bổ sung rồi mới chuyển được.</source>
            <translation>It moves on only once these are there.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Vẫn chuyển được; bổ sung sau.</source>
            <translation>You can move on all the same and add it later.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Còn thiếu: {0}</source>
            <translation>Missing: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ngày bắt đầu bước này. Ví dụ: 05/01/2025</source>
            <translation>The first day of this step. Example: 05/01/2025</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Chuyển sang {0}</source>
            <translation>Move on to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>&amp;Từ ngày</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ngày {0} ở sau hôm nay.</source>
            <translation>The date {0} is after today.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đến ngày đó hãy chuyển bước.</source>
            <translation>Move on when the day has come.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã chuyển sang {0}</source>
            <translation>Moved on to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>&amp;Chọn bản quét…</source>
            <translation>&amp;Choose a scan…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã có bản quét</source>
            <translation>Scan attached</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Chưa có bản quét</source>
            <translation>No scan yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>{0} đồng ý cho công khai câu chuyện và ảnh.</source>
            <translation>{0} agrees that story and photos are made public.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Người ấy thôi đồng ý</source>
            <translation>The person no longer agrees</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ngày viết trên giấy. Ví dụ: 14/06/2024</source>
            <translation>The date on the paper. Example: 14/06/2024</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Giấy đồng ý công khai</source>
            <translation>Publicity consent</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>&amp;Ngày đồng ý</source>
            <translation>&amp;Date of consent</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Ai &amp;ký</source>
            <translation>Who &amp;signs</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Chọn bản quét</source>
            <translation>Choose a scan</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/dialogs.py" />
            <source>Đã ghi giấy đồng ý ngày {0}</source>
            <translation>Consent of {0} recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Thêm mốc</source>
            <translation>Add a milestone</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Ghi lần thăm</source>
            <translation>Record a visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Sửa</source>
            <translation>Edit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Sửa người theo dõi, ngày thăm</source>
            <translation>Edit who follows it and the day of the visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Kế hoạch bồi dưỡng</source>
            <translation>Fostering plan</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Việc</source>
            <translation>Entry</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Chưa có mốc nào. Mỗi mốc là một việc có hạn, xong thì ghi minh chứng.</source>
            <translation>No milestone yet. Each is a task with a due date; once done, record what shows it.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Các lần thăm</source>
            <translation>Visits</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Ghi nhận</source>
            <translation>What was seen</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Chưa thăm lần nào.</source>
            <translation>No visit yet.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>xong {0}/{1}</source>
            <translation>{0}/{1} done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Người theo dõi: {0}.</source>
            <translation>Followed by {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Chưa có người theo dõi.</source>
            <translation>Nobody follows it yet.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>{0} Thăm lại trước {1}.</source>
            <translation>{0} Next visit before {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Vẫn xứng đáng</source>
            <translation>Still deserves it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Không còn xứng đáng</source>
            <translation>No longer deserves it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Kết &amp;luận (xem lại hằng năm)</source>
            <translation>Con&amp;clusion (yearly look)</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>L&amp;oại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>&amp;Ngày thăm</source>
            <translation>&amp;Day of the visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>N&amp;gười thăm</source>
            <translation>&amp;Who visited</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Ví dụ: Tổ vẫn đủ 7 người, bể thứ hai đang xây</source>
            <translation>Example: the group still has 7 people, the second tank is being built</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Thăm lại t&amp;rước</source>
            <translation>Next visit &amp;before</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Đã ghi lần thăm</source>
            <translation>The visit is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Sửa mốc</source>
            <translation>Edit the milestone</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>&amp;Việc cần làm</source>
            <translation>&amp;Task to do</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Ví dụ: Mở lớp hướng dẫn ủ phân cho tổ</source>
            <translation>Example: hold a composting class for the group</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>&amp;Hạn</source>
            <translation>&amp;Due</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Đã ghi mốc</source>
            <translation>The milestone is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>&amp;Ngày xong</source>
            <translation>&amp;Day done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Ví dụ: Danh sách 18 người dự lớp, có chữ ký</source>
            <translation>Example: a signed list of 18 people who came</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Xong: {0}</source>
            <translation>Done: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Đã ghi mốc xong</source>
            <translation>The milestone is recorded as done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Người theo dõi</source>
            <translation>Who follows it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>&amp;Người theo dõi</source>
            <translation>&amp;Who follows it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Enter: ghi đã xong</source>
            <translation>Enter: record as done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Chưa xong</source>
            <translation>Not done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/diary.py" />
            <source>Xong {0}</source>
            <translation>Done {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>Rút khỏi danh sách điển hình</source>
            <translation>Withdraw from the exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>&amp;Ngày rút</source>
            <translation>&amp;Day of withdrawal</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>Ví dụ: Kết luận kiểm tra số 12 ngày 05/01/2025</source>
            <translation>Example: inspection conclusion no. 12 of 05/01/2025</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>&amp;Rút</source>
            <translation>&amp;Withdraw</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>Đã rút khỏi danh sách điển hình</source>
            <translation>Withdrawn from the exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>Đã công nhận lại là điển hình</source>
            <translation>Recognised as an exemplar again</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>Rút khỏi danh sách điển hình…</source>
            <translation>Withdraw from the exemplars…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/ending.py" />
            <source>Công nhận lại</source>
            <translation>Recognise again</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/late.py" />
            <source>Đã bỏ {0} dòng</source>
            <translation>{0} rows taken away</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đến hạn thăm</source>
            <translation>Due for a visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Mô hình, cách làm</source>
            <translation>Models, practices</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Có giấy đồng ý</source>
            <translation>Has consent</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Đã rút</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Chưa có</source>
            <translation>None yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Cá nhân, tập thể</source>
            <translation>People, groups</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Lĩnh vực</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Nơi ở</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Bước</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Từ ngày</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Thăm lại</source>
            <translation>Next visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/list.py" />
            <source>Công khai</source>
            <translation>Public posting</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Tờ A4</source>
            <translation>A4 sheet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Áp phích A3</source>
            <translation>A3 poster</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Bài đọc loa</source>
            <translation>Loudspeaker text</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Ghi giấy đồng ý</source>
            <translation>Record consent</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Chưa lập được gói công khai</source>
            <translation>The publication pack was not made</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Điển hình, gương tốt</source>
            <translation>Exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Gói công khai</source>
            <translation>Publication pack</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>{0} gương</source>
            <translation>{0} exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Đánh dấu các dạng cần có, xem tờ ở bên phải, ghi nơi đưa tới rồi lưu vào một thư mục. Trang web mở được từ USB, không cần mạng.
Ctrl+Enter: lưu gói · Alt+←: quay lại</source>
            <translation>Tick the parts you need, look at the paper on the right, write down where it goes, then save it into a folder. The web page opens from a USB stick, without a network.
Ctrl+Enter: save the pack · Alt+←: back</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Lưu gói</source>
            <translation>Save the pack</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Xem trước</source>
            <translation>Preview</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Tập tờ A4</source>
            <translation>Collection of A4 sheets</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Trang trước</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Trang sau</source>
            <translation>Next page</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Sửa được. Để trống thì máy viết từ câu chuyện.</source>
            <translation>It can be edited. Left empty, it is written from the story.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>&amp;Lời đọc trên loa</source>
            <translation>&amp;Text read over the loudspeaker</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Đưa &amp;tới đâu</source>
            <translation>Where it &amp;goes</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Ví dụ: Loa thôn Ma Rơi; chuyên trang của tỉnh</source>
            <translation>Example: the loudspeaker of Ma Rơi hamlet; the province's page</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Trong gói có</source>
            <translation>The pack contains</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Ảnh cắt &amp;giữ lại</source>
            <translation>&amp;Keep of the photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>{0} tiếng, đọc khoảng {1}.</source>
            <translation>{0} syllables, read in about {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source> Dài quá {0} phút, bỏ bớt vài câu.</source>
            <translation> Longer than {0} minutes; leave out a few sentences.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Trang {0}/{1}</source>
            <translation>Page {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Chưa dựng được tờ xem trước</source>
            <translation>The preview was not drawn</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Chưa ghi gói này đưa tới đâu. Ví dụ: Loa thôn Ma Rơi; chuyên trang của tỉnh.</source>
            <translation>It is not written where this pack goes. Example: the loudspeaker of Ma Rơi hamlet; the province's page.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Chưa chọn dạng nào.</source>
            <translation>Nothing is chosen.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Lời đã viết vẫn còn trong ô.</source>
            <translation>The text that was written is still in its field.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Đánh dấu ít nhất một dạng.</source>
            <translation>Tick at least one part.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Chưa lưu được gói</source>
            <translation>The pack was not saved</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Chọn nơi lưu gói</source>
            <translation>Choose where to save the pack</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/packing.py" />
            <source>Đã lưu gói vào {0} và ghi nơi đưa tới</source>
            <translation>The pack is saved in {0}, and where it goes is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Câu chuyện của một gương tốt, bốn bước của gương ấy và ảnh.
F2: sửa câu chuyện, máy tự lưu · Ctrl+Enter: chuyển sang bước tiếp theo · Ctrl+P: in câu chuyện · Alt+←: quay lại danh sách
In và công khai cần giấy đồng ý của người trong câu chuyện.</source>
            <translation>The story of an exemplar, its four steps and photos.
F2: edit the story, saved by itself · Ctrl+Enter: next step · Ctrl+P: print the story · Alt+←: back to the list
Printing and publicity need the consent of the person in the story.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Chưa viết câu chuyện.</source>
            <translation>No story yet.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Viết câu chuyện</source>
            <translation>Write the story</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Câu chuyện</source>
            <translation>Story</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Phần của trang</source>
            <translation>Parts of the page</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>In hoặc lưu câu chuyện</source>
            <translation>Print or save the story</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Việc khác</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đề nghị khen thưởng</source>
            <translation>Nominations</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Khen thưởng</source>
            <translation>Commendation</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Ảnh, tệp</source>
            <translation>Photos, files</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Xong</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lưu lại</source>
            <translation>Save again</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Chưa lưu được câu chuyện</source>
            <translation>The story could not be saved</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đã lưu nháp {0}</source>
            <translation>Draft saved {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lập gói công khai…</source>
            <translation>Make a publication pack…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Ghi lần thăm…</source>
            <translation>Record a visit…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>In…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lưu PDF…</source>
            <translation>Save PDF…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Chưa in được câu chuyện</source>
            <translation>The story could not be printed</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Công việc</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Phong trào</source>
            <translation>Movement</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Người trong câu chuyện đã đồng ý cho công khai ngày {0}.</source>
            <translation>The person in the story agreed to publicity on {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Lưu PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đã lưu {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/page.py" />
            <source>Đề nghị</source>
            <translation>Proposed award</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Ảnh</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Tệp</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Hành trình</source>
            <translation>Course</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa đến</source>
            <translation>not reached</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Cần: {0}</source>
            <translation>Needed: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đã đủ để chuyển</source>
            <translation>Ready to move on</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>bước tiếp theo</source>
            <translation>next step</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>từ {0}</source>
            <translation>from {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa ghi ngày</source>
            <translation>no date</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>đã xác minh</source>
            <translation>checked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>chưa xác minh</source>
            <translation>not checked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>mốc {0}/{1}</source>
            <translation>milestones {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} lần thăm</source>
            <translation>{0} visits</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} ảnh, {1} tệp khác</source>
            <translation>{0} photos, {1} other files</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} nơi học theo</source>
            <translation>{0} places that learn from it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Sửa thông tin người này</source>
            <translation>Edit this person's details</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} người</source>
            <translation>{0} people</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Mô hình</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Ngày sinh</source>
            <translation>Birth day</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đứng đầu</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Số người</source>
            <translation>Number of people</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Nhãn</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Sửa thông tin tập thể</source>
            <translation>Edit the collective's details</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Sửa nhãn</source>
            <translation>Edit tags</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đặt nhãn</source>
            <translation>Set tags</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Nghe {0} kể.</source>
            <translation>Told by {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa có giấy đồng ý</source>
            <translation>No consent yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Có giấy đồng ý {0}</source>
            <translation>Consent of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đính kèm bản quét</source>
            <translation>Attach a scan</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đang đề nghị: {0}</source>
            <translation>Nominated: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đã trao: {0}</source>
            <translation>Presented: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa đề nghị</source>
            <translation>Not nominated</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0}, {1} tuổi</source>
            <translation>{0}, {1} years old</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa có đề nghị khen thưởng nào.</source>
            <translation>No nominations yet.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>{0} trang</source>
            <translation>{0} pages</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Tên, chú thích</source>
            <translation>Name, caption</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Số trang</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Dung lượng</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa có ảnh, tệp nào. Ảnh chụp bằng điện thoại là đủ.</source>
            <translation>No photos or files yet. A telephone photo is enough.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Thêm ảnh</source>
            <translation>Add photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đính kèm tệp</source>
            <translation>Attach file</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chọn tệp</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Đã đính kèm {0}</source>
            <translation>{0} attached</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Chưa đính kèm được</source>
            <translation>Could not attach</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/panels.py" />
            <source>Lưu bản sao</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/parts.py" />
            <source>Xác minh</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/parts.py" />
            <source>Nhật ký</source>
            <translation>Diary</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/parts.py" />
            <source>Nơi học theo</source>
            <translation>Places that copy it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ảnh (*.jpg *.jpeg *.png *.webp *.bmp)</source>
            <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ảnh trước</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ảnh sau</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Việc với ảnh này</source>
            <translation>Tasks with this photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chọn ảnh</source>
            <translation>Choose photos</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Đã thêm ảnh {0}</source>
            <translation>Photo {0} added</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chọn ảnh khác</source>
            <translation>Choose another photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chưa thêm được ảnh</source>
            <translation>The photo could not be added</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chưa có ảnh. Kéo thả ảnh vào đây</source>
            <translation>No photos yet. Drop photos here</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Sửa chú thích…</source>
            <translation>Edit caption…</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Đặt làm ảnh chính</source>
            <translation>Make it the main photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Bỏ ảnh này</source>
            <translation>Remove this photo</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Đã bỏ “{0}”</source>
            <translation>“{0}” removed</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Ví dụ: Tổ giữ nước thôn Ma Rơi, 09/2024</source>
            <translation>Example: Water keepers of Ma Rơi village, 09/2024</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>Chú thích ảnh</source>
            <translation>Caption</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/photos.py" />
            <source>&amp;Chú thích</source>
            <translation>&amp;Caption</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Ghi nơi học theo</source>
            <translation>Record a place that copies it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Chưa có nơi nào học theo. Ghi nơi đầu tiên: đơn vị nào, từ ngày nào, kết quả ra sao.</source>
            <translation>No place copies it yet. Record the first: which unit, since when, with what result.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Mũi tên: đi lại, mở và gập · Enter: sửa · Delete: bỏ</source>
            <translation>Arrows: move, open and fold · Enter: edit · Delete: remove</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>{0} nơi đang làm, {1} hộ, người</source>
            <translation>{0} places at it, {1} households or people</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Đã bỏ {0}</source>
            <translation>{0} removed</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Sửa nơi học theo</source>
            <translation>Edit the place</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>&amp;Nơi học theo</source>
            <translation>&amp;Place that copies it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Ví dụ: Thôn Suối Vàng, xã Phước Nghĩa</source>
            <translation>Example: Suối Vàng hamlet, Phước Nghĩa commune</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>&amp;Học từ</source>
            <translation>&amp;Learnt from</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Thẳng từ gương</source>
            <translation>Straight from the exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Bắt đầu &amp;làm</source>
            <translation>&amp;Started</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>&amp;Số hộ, số người</source>
            <translation>&amp;Households or people</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>&amp;Thôi làm từ</source>
            <translation>S&amp;topped</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>&amp;Kết quả, số liệu</source>
            <translation>&amp;Result, figures</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Ví dụ: 38/41 hộ đủ nước</source>
            <translation>Example: 38/41 households have enough water</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/places.py" />
            <source>Đã ghi nơi học theo</source>
            <translation>The place is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đồng ý</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Thôi đồng ý</source>
            <translation>No longer agrees</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Lập gói công khai</source>
            <translation>Make a publication pack</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đồng ý công khai</source>
            <translation>Consent to publish</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Ý kiến</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Ai nói</source>
            <translation>Who said it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Chưa có giấy đồng ý. Chưa có thì không in, không đưa lên loa, lên báo.</source>
            <translation>No consent paper yet. Without it nothing is printed, read over the loudspeaker or put in the press.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã công khai ở đâu</source>
            <translation>Where it was published</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Nơi công khai</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Còn ở đó</source>
            <translation>Still there</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Chưa công khai lần nào.</source>
            <translation>Not published yet.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Còn {0} nơi đang để câu chuyện này</source>
            <translation>{0} places still show this story</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Người trong câu chuyện không còn đồng ý hoặc đã rút. Nhắn từng nơi gỡ xuống, rồi Enter vào dòng ấy để ghi đã gỡ.</source>
            <translation>The person in the story no longer agrees, or was withdrawn. Ask each place to take it down, then press Enter on its line to record that.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã gỡ {0}</source>
            <translation>Taken down {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Cần gỡ</source>
            <translation>To take down</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đang để</source>
            <translation>Shown</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã gỡ ở {0}</source>
            <translation>Taken down at {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>&amp;Ngày gỡ</source>
            <translation>&amp;Day taken down</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã gỡ &amp;thế nào</source>
            <translation>&amp;How it was taken down</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Ví dụ: Anh Tuấn ở đài xã đã bỏ bài</source>
            <translation>Example: Mr Tuấn of the commune radio has removed it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã ghi nơi ấy đã gỡ</source>
            <translation>Recorded as taken down there</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Các gói lập sau không còn câu chuyện này</source>
            <translation>Later packs no longer hold this story</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã đưa tới: {0}. Nhắn từng nơi gỡ xuống.</source>
            <translation>It went to: {0}. Ask each place to take it down.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Câu chuyện chưa được công khai ở đâu.</source>
            <translation>The story has not been published anywhere.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Thôi đồng ý công khai</source>
            <translation>No longer agrees to be published</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>&amp;Ngày nói</source>
            <translation>&amp;Day it was said</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>&amp;Lời người ấy</source>
            <translation>&amp;What the person said</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Ví dụ: Không muốn lên báo nữa</source>
            <translation>Example: no longer wants to be in the press</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>&amp;Ghi thôi đồng ý</source>
            <translation>&amp;Record that consent has ended</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/publicity.py" />
            <source>Đã ghi; máy không in và không công khai câu chuyện này nữa</source>
            <translation>Recorded; this story is no longer printed or published</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>Mỗi đoạn một dòng. Dòng trong ngoặc kép thành lời nói, dòng bắt đầu bằng 1. 2. thành cách làm. Dán từ Word: giữ đoạn, bỏ kiểu chữ.</source>
            <translation>One line for each paragraph. A line in quotation marks becomes speech, a line that begins with 1. 2. becomes a way of doing. Pasted from Word: paragraphs stay, styles go.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>&amp;Phong trào</source>
            <translation>&amp;Movement</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/story.py" />
            <source>&amp;Câu chuyện</source>
            <translation>&amp;Story</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tagging.py" />
            <source>Nhãn để đếm trong thống kê và để lọc danh sách.</source>
            <translation>Tags are counted in the statistics and narrow the list.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tagging.py" />
            <source> Máy đã đánh dấu sẵn theo sổ người; anh chị xem lại.</source>
            <translation> Some are ticked already from the register; please look at them.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tagging.py" />
            <source>Nhiệm vụ đặc biệt: chỉ đánh dấu để đếm, không ghi nội dung mật.</source>
            <translation>Special task: ticked only to be counted, nothing secret is written down.</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tagging.py" />
            <source>Nhãn của gương này</source>
            <translation>Tags of this exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tagging.py" />
            <source>Đã ghi {0} nhãn</source>
            <translation>{0} tags are recorded</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tree.py" />
            <source>gương gốc</source>
            <translation>the exemplar itself</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tree.py" />
            <source>thôi {0}</source>
            <translation>stopped {0}</translation>
        </message>
        <message>
            <location filename="../../ui/exemplars/tree.py" />
            <source>{0} hộ, người</source>
            <translation>{0} households or people</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Xuất danh sách ra Excel…</source>
            <translation>Export the list to Excel…</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Xem danh sách để in</source>
            <translation>View the list for printing</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Mẫu văn bản Word</source>
            <translation>Word forms</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Xuất ra Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Bảng tính Excel (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Đã xuất {0} dòng vào {1}. Tệp không có mật khẩu, giữ nơi an toàn</source>
            <translation>Exported {0} rows to {1}. The file has no password, keep it safe</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Chưa xuất được danh sách</source>
            <translation>The list could not be exported</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Đang xuất ra Excel</source>
            <translation>Exporting to Excel</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>dòng</source>
            <translation>lines</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Dừng thì chưa có tệp nào được ghi.</source>
            <translation>If stopped, no file is written.</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Danh sách hạn chế không xuất ra ngoài</source>
            <translation>A restricted list is not exported</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Trang này không có dòng nào để xuất</source>
            <translation>This page has no rows to export</translation>
        </message>
        <message>
            <location filename="../../ui/exporting.py" />
            <source>Xuất Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <location filename="../../ui/listpaper.py" />
            <source>danh sách</source>
            <translation>list</translation>
        </message>
        <message>
            <location filename="../../ui/listpaper.py" />
            <source>Lưu &amp;Excel</source>
            <translation>Save &amp;Excel</translation>
        </message>
        <message>
            <location filename="../../ui/wordsaving.py" />
            <source>Lưu &amp;Word</source>
            <translation>Save &amp;Word</translation>
        </message>
        <message>
            <location filename="../../ui/wordsaving.py" />
            <source>Văn bản Word (*.docx)</source>
            <translation>Word document (*.docx)</translation>
        </message>
        <message>
            <location filename="../../ui/wordsaving.py" />
            <source>Báo cáo thi đua, khen thưởng {0}</source>
            <translation>Emulation and commendation report {0}</translation>
        </message>
        <message>
            <location filename="../../ui/wordsaving.py" />
            <source>Lưu báo cáo</source>
            <translation>Save report</translation>
        </message>
        <message>
            <location filename="../../ui/wordsaving.py" />
            <source>Đã lưu vào {0}, mở bằng Word để sửa tiếp</source>
            <translation>Saved to {0}, open it in Word to go on</translation>
        </message>
        <message>
            <location filename="../../ui/wordsaving.py" />
            <source>Chưa lưu được bản Word</source>
            <translation>The Word file could not be saved</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>cụm, khối thi đua</source>
            <translation>emulation cluster or bloc</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>đơn vị trong cụm</source>
            <translation>unit of a cluster</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>bảng điểm</source>
            <translation>score sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>tiêu chí chấm điểm</source>
            <translation>scoring criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>điểm chấm</source>
            <translation>score</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>lý do không xếp hạng</source>
            <translation>reason for no rank</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>kiến nghị về điểm</source>
            <translation>objection to points</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>bảng xếp hạng</source>
            <translation>ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>dòng xếp hạng</source>
            <translation>line of a ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>phiếu tiêu chí thi đua</source>
            <translation>emulation criterion card</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>số liệu của phiếu</source>
            <translation>figure of a card</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Tên</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ngày thôi hoạt động</source>
            <translation>Ended on</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Cụm, khối</source>
            <translation>Cluster, bloc</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Năm</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Đơn vị</source>
            <translation>Office</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Người, tập thể</source>
            <translation>Person, collective</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Vai trò</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Thứ tự</source>
            <translation>Order</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Bản số</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Áp dụng từ</source>
            <translation>Applies from</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Phần xét khi bằng điểm</source>
            <translation>Part that breaks ties</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Số văn bản</source>
            <translation>Document no.</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Nguồn</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ngày thông qua</source>
            <translation>Adopted on</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Bảng điểm</source>
            <translation>Score sheet</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Thuộc phần</source>
            <translation>In part</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Mã</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Nội dung</source>
            <translation>Matter</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Cách chấm</source>
            <translation>Scored by</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Điểm tối đa</source>
            <translation>Highest points</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Điểm mỗi lần</source>
            <translation>Points each time</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Điểm mỗi 1 % vượt</source>
            <translation>Points for each 1 % above</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Điểm vượt tối đa</source>
            <translation>Highest points above</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Bậc điểm</source>
            <translation>Steps</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Chỉ tiêu</source>
            <translation>Target</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Đơn vị tính</source>
            <translation>Unit of measure</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Cần minh chứng</source>
            <translation>Evidence needed</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Tiêu chí</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Bước chấm</source>
            <translation>Stage</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Số ghi</source>
            <translation>Count</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Minh chứng</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Điều kiện</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Lý do</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ngày ghi</source>
            <translation>Stated on</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ngày kiến nghị</source>
            <translation>Objected on</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Trả lời</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Người trả lời</source>
            <translation>Answered by</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ngày trả lời</source>
            <translation>Date answered</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Thay bảng xếp hạng</source>
            <translation>Replaces the ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Nơi thông qua</source>
            <translation>Adopted by</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Số biên bản</source>
            <translation>Minutes number</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Số đơn vị bỏ phiếu</source>
            <translation>Units that voted</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Đồng ý</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Bảng xếp hạng</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Tên đơn vị</source>
            <translation>Unit name</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Thứ hạng</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Tổng điểm</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Điểm phần xét khi bằng</source>
            <translation>Points of the part that breaks ties</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Lý do không xếp hạng</source>
            <translation>Reason for no rank</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Cách tính</source>
            <translation>Arithmetic</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Tổ chức, tập thể</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Lấy số liệu của đơn vị</source>
            <translation>Takes the office's figures</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Mức máy đề xuất</source>
            <translation>Proposed level</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Mức đã quyết định</source>
            <translation>Level decided</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Người quyết định</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ngày quyết định</source>
            <translation>Decision date</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Phiếu</source>
            <translation>Card</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Chỉ số</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Cách có số</source>
            <translation>How it is known</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Giá trị</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Số đạt</source>
            <translation>Reached</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Tổng số</source>
            <translation>Of all</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Có</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Không</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Ghi tay</source>
            <translation>Typed by hand</translation>
        </message>
        <message>
            <location filename="../../ui/clusterwords.py" />
            <source>Máy tính</source>
            <translation>Computed</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>nhãn gương tốt</source>
            <translation>exemplar tag</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>bộ tiêu chí</source>
            <translation>criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>tiêu chí</source>
            <translation>criterion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>đánh giá tiêu chí</source>
            <translation>criterion assessment</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>lần xác minh</source>
            <translation>check</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>mốc bồi dưỡng</source>
            <translation>fostering milestone</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>lần thăm</source>
            <translation>visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>nơi học theo</source>
            <translation>place that copies it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>ý kiến về công khai</source>
            <translation>consent opinion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>lần công khai</source>
            <translation>publication</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Gương tốt</source>
            <translation>Exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Nhãn</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Lĩnh vực</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Địa bàn</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Bộ tiêu chí</source>
            <translation>Criteria set</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Dòng tiêu chí</source>
            <translation>Criterion line</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Đánh giá</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày đánh giá</source>
            <translation>Day of the assessment</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày xác minh</source>
            <translation>Day of the check</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Người xác minh</source>
            <translation>Who checked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Đã hỏi ai</source>
            <translation>Who was asked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Kết luận</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Nội dung xác minh</source>
            <translation>What was checked</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Việc cần làm</source>
            <translation>Task to do</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày xong</source>
            <translation>Day done</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày thăm</source>
            <translation>Day of the visit</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Người thăm</source>
            <translation>Who visited</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ghi nhận</source>
            <translation>What was seen</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Học từ nơi</source>
            <translation>Learnt from</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Nơi học theo</source>
            <translation>Places that copy it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Bắt đầu làm</source>
            <translation>Started</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Số hộ, số người</source>
            <translation>Households or people</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Thôi làm từ</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ý kiến</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Người ký</source>
            <translation>Signer</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Bản quét</source>
            <translation>Scan</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Dạng</source>
            <translation>Parts</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Nơi công khai</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày công khai</source>
            <translation>Day of publication</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Người lập</source>
            <translation>Made by</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Thư mục</source>
            <translation>Folder</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Ngày gỡ</source>
            <translation>Day taken down</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Đã gỡ thế nào</source>
            <translation>How it was taken down</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Đạt</source>
            <translation>Counts</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Chưa đạt</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Đúng sự thật</source>
            <translation>True</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Chưa đúng</source>
            <translation>Not true</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Vẫn xứng đáng</source>
            <translation>Still deserves it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Không còn xứng đáng</source>
            <translation>No longer deserves it</translation>
        </message>
        <message>
            <location filename="../../ui/exemplarwords.py" />
            <source>Thôi đồng ý</source>
            <translation>No longer agrees</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần tiếp nhận hồ sơ</source>
            <translation>dossier reception</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần trả hồ sơ</source>
            <translation>dossier return</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lý do dừng hồ sơ</source>
            <translation>reason for ending the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lời kể sự việc</source>
            <translation>account of the deed</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>biên bản bình xét</source>
            <translation>unit review minutes</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>số liệu của đơn vị</source>
            <translation>figures of the unit</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần hỏi ý kiến</source>
            <translation>consultation</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>lần niêm yết</source>
            <translation>public posting</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>ý kiến khi niêm yết</source>
            <translation>remark on the posting</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>tờ trình</source>
            <translation>submission letter</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>hồ sơ trong tờ trình</source>
            <translation>dossier in the submission letter</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>trả lời của cấp trên</source>
            <translation>superior's answer</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>hồ sơ hạn chế</source>
            <translation>restricted dossier</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Hồ sơ</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số tiếp nhận</source>
            <translation>Reception no.</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày nhận</source>
            <translation>Date received</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số bộ</source>
            <translation>Sets</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người nộp</source>
            <translation>Handed in by</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người nhận</source>
            <translation>Received by</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày hẹn</source>
            <translation>Promised for</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Cách trả</source>
            <translation>Kind of return</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Từ bước</source>
            <translation>From step</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi yêu cầu</source>
            <translation>Asked by</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày yêu cầu</source>
            <translation>Date asked</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ô cần sửa</source>
            <translation>Fields to correct</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Giấy tờ cần bổ sung</source>
            <translation>Papers to add</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Hạn trả lời</source>
            <translation>Answer due</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Hạn giải quyết đang dừng</source>
            <translation>Due date on hold</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Kết cục</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày dừng</source>
            <translation>Date ended</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Việc đã làm</source>
            <translation>What was done</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày xảy ra</source>
            <translation>Date it happened</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi xảy ra</source>
            <translation>Place it happened</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người chứng kiến</source>
            <translation>Witnesses</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày nhận tin</source>
            <translation>Date told</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số liệu</source>
            <translation>Figure</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đơn vị bình xét</source>
            <translation>Reviewing unit</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày họp</source>
            <translation>Day</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số thành viên</source>
            <translation>Members</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Có mặt</source>
            <translation>Present</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Không đồng ý</source>
            <translation>Against</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người chủ trì</source>
            <translation>Chaired by</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi được hỏi</source>
            <translation>Agency asked</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Câu hỏi</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày hỏi</source>
            <translation>Date asked</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Lời trả lời</source>
            <translation>Words of the answer</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Văn bản trả lời</source>
            <translation>Written answer</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi niêm yết</source>
            <translation>Place of posting</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Từ ngày</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đến hết ngày</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số ngày</source>
            <translation>Days</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Cách tính ngày</source>
            <translation>Kind of days</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Căn cứ</source>
            <translation>Legal ground</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Lần niêm yết</source>
            <translation>Posting</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Người nêu</source>
            <translation>Raised by</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Là</source>
            <translation>Counts as</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số, ký hiệu</source>
            <translation>Number, symbol</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày ký</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Chức vụ người ký</source>
            <translation>Signer's position</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nơi ký</source>
            <translation>Place signed</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Kính gửi</source>
            <translation>Addressed to</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Nội dung đã khóa</source>
            <translation>Locked content</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Tờ trình</source>
            <translation>Submission letter</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày nhận trả lời</source>
            <translation>Answer received on</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Số quyết định</source>
            <translation>Decision number</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Tiền thưởng</source>
            <translation>Award money</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày làm việc</source>
            <translation>Working days</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Ngày liên tục</source>
            <translation>Calendar days</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Khiếu nại, phản ánh</source>
            <translation>Complaint, objection</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Góp ý</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Yêu cầu bổ sung</source>
            <translation>Asked to supplement</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Trả để sửa</source>
            <translation>Returned for correction</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Cấp trên trả lại</source>
            <translation>Returned by the superior</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Đã quyết định khen</source>
            <translation>Commendation decided</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Trả lại</source>
            <translation>Returned</translation>
        </message>
        <message>
            <location filename="../../ui/handlingwords.py" />
            <source>Không khen</source>
            <translation>Not commended</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>đơn vị</source>
            <translation>office</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người dùng</source>
            <translation>user</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người, tập thể</source>
            <translation>person or collective</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>gương tốt</source>
            <translation>exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>tệp đính kèm</source>
            <translation>attached file</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>hồ sơ khen thưởng</source>
            <translation>nomination dossier</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>ý kiến về điều kiện</source>
            <translation>note on a condition</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>kết quả Hội đồng</source>
            <translation>council result</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định</source>
            <translation>decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>dòng sổ vàng</source>
            <translation>register line</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>giấy khen</source>
            <translation>certificates</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần in giấy khen</source>
            <translation>certificate printing</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần trao thưởng</source>
            <translation>presentation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>thành viên</source>
            <translation>members</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>xếp loại năm</source>
            <translation>yearly rating</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>sáng kiến</source>
            <translation>initiative</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>kỷ luật</source>
            <translation>discipline</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần khen ghi từ giấy tờ</source>
            <translation>award recorded from papers</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần chuyển nơi công tác</source>
            <translation>move to another workplace</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>ý kiến trùng người</source>
            <translation>finding on same person</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định chờ số</source>
            <translation>decision awaiting its number</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người ký</source>
            <translation>signer</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>ghi chú về số văn bản</source>
            <translation>note on a number</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định đính chính</source>
            <translation>correcting decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>quyết định hủy bỏ</source>
            <translation>revoking decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần thu hồi</source>
            <translation>recovery</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>lần cấp đổi, cấp lại</source>
            <translation>exchange or re-issue</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>văn bản hiệp y</source>
            <translation>award inquiry</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>khoản thu, chi quỹ</source>
            <translation>fund entry</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>đơn khiếu nại, tố cáo</source>
            <translation>complaint or denunciation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hội đồng</source>
            <translation>Council</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>thành viên Hội đồng</source>
            <translation>council member</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>phiên họp Hội đồng</source>
            <translation>council session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>điểm danh</source>
            <translation>attendance</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>hồ sơ trong phiên họp</source>
            <translation>dossier in a session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>người không bỏ phiếu</source>
            <translation>person not voting</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>số phiếu</source>
            <translation>votes</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>phần biên bản</source>
            <translation>part of the minutes</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>thay đổi danh mục của địa phương</source>
            <translation>local catalogue change</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>bản danh mục của tỉnh</source>
            <translation>province's catalogue version</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>tên đơn vị theo thời gian</source>
            <translation>office name over time</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thêm {0}</source>
            <translation>Added {0}</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Sửa {0}</source>
            <translation>Changed {0}</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bỏ {0} vào Mục đã xóa</source>
            <translation>Moved {0} to Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lấy lại {0} từ Mục đã xóa</source>
            <translation>Took {0} back from Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lúc ghi</source>
            <translation>Recorded at</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lúc bỏ</source>
            <translation>Removed at</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Xã, phường</source>
            <translation>Commune, ward</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên xã, phường dùng từ</source>
            <translation>Commune name valid from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bảng</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dòng</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cột</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Áp dụng đến</source>
            <translation>Applies until</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp quy định</source>
            <translation>Set by level</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày lập</source>
            <translation>Made on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tỉnh</source>
            <translation>Province</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dấu kiểm tra tệp</source>
            <translation>File checksum</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số dòng đổi</source>
            <translation>Lines changed</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp</source>
            <translation>Level</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đơn vị cấp trên</source>
            <translation>Superior unit</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dùng từ</source>
            <translation>Used from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dùng đến</source>
            <translation>Used until</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đăng nhập</source>
            <translation>Login name</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họ và tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chức danh</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tự khóa sau</source>
            <translation>Locks after</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngừng dùng lúc</source>
            <translation>Disabled at</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họ</source>
            <translation>Family name</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đệm</source>
            <translation>Middle name</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên gọi</source>
            <translation>Given name</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giới tính</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tháng sinh</source>
            <translation>Birth month</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày sinh trong tháng</source>
            <translation>Day of birth</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số định danh</source>
            <translation>Citizen ID</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại giấy tờ</source>
            <translation>Kind of paper</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Vị trí công tác</source>
            <translation>Role at work</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Công việc</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi ở</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số người</source>
            <translation>Number of people</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người đứng đầu</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phong trào</source>
            <translation>Movement</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phong trào đã phát động</source>
            <translation>Launched movement</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Câu chuyện</source>
            <translation>Story</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi báo tin</source>
            <translation>Reported by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bước</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày phát hiện</source>
            <translation>Date detected</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày bắt đầu bồi dưỡng</source>
            <translation>Fostering began</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày tổng kết</source>
            <translation>Date summed up</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày bắt đầu nhân rộng</source>
            <translation>Replication began</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày có giấy đồng ý công khai</source>
            <translation>Publicity consent given on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản quét giấy đồng ý</source>
            <translation>Scan of the consent</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh chính</source>
            <translation>Main photo</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nguồn tin</source>
            <translation>Source of the news</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên mô hình, cách làm</source>
            <translation>Name of the model or practice</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người theo dõi</source>
            <translation>Who follows it</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thăm lại trước</source>
            <translation>Next visit before</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày rút</source>
            <translation>Day of withdrawal</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lý do rút</source>
            <translation>Reason for the withdrawal</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thuộc loại</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thuộc</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại tệp</source>
            <translation>Kind of file</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên tệp, chú thích</source>
            <translation>File name, caption</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dạng tệp</source>
            <translation>File format</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dung lượng</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số trang</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiếp theo hồ sơ</source>
            <translation>Follows dossier</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Danh hiệu, hình thức</source>
            <translation>Title or form</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại khen thưởng</source>
            <translation>Commendation type</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thủ tục</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi đề nghị</source>
            <translation>Nominating unit</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành tích từ tháng</source>
            <translation>Achievement from month</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành tích đến tháng</source>
            <translation>Achievement until month</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời ghi trên giấy khen</source>
            <translation>Words on the certificate</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Báo cáo thành tích</source>
            <translation>Achievement report</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Căn cứ khen</source>
            <translation>Grounds of commendation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mức hoàn thành nhiệm vụ</source>
            <translation>Task completion</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Kỷ luật</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ở bước này từ</source>
            <translation>At this step since</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày nhận thẩm tra</source>
            <translation>Received for appraisal</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lý do trả lại</source>
            <translation>Reason of return</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người nói</source>
            <translation>Said by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày nói</source>
            <translation>Said on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời nói</source>
            <translation>Words said</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu phát ra</source>
            <translation>Ballots handed out</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu hợp lệ</source>
            <translation>Valid ballots</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quy tắc tính</source>
            <translation>Counting rule</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại văn bản</source>
            <translation>Kind of document</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Trích yếu</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thẩm quyền</source>
            <translation>Authority</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày vào sổ</source>
            <translation>Entered on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên ghi trên giấy</source>
            <translation>Name on paper</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Địa chỉ</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thời gian thành tích</source>
            <translation>Time of the achievement</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hệ số tiền thưởng</source>
            <translation>Award money coefficient</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mức lương cơ sở</source>
            <translation>Base salary</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiền thưởng trước làm tròn</source>
            <translation>Award money before rounding</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách làm tròn</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dòng sổ vàng</source>
            <translation>Register line</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số vào sổ</source>
            <translation>Register no.</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số thứ tự giấy khen</source>
            <translation>Certificate order</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mã giấy khen</source>
            <translation>Certificate code</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mã QR</source>
            <translation>QR code</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mã kiểm tra</source>
            <translation>Check code</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy khen</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách in</source>
            <translation>How printed</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>In bằng</source>
            <translation>Printed with</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Máy in</source>
            <translation>Printer</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lúc in</source>
            <translation>Printed at</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày trao</source>
            <translation>Date presented</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Dịp trao</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tập thể, hộ</source>
            <translation>Collective, household</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Vào từ</source>
            <translation>Joined</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Rời ngày</source>
            <translation>Left on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên sáng kiến, đề tài</source>
            <translation>Initiative, research</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp công nhận</source>
            <translation>Recognised by level</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày công nhận</source>
            <translation>Recognised on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hình thức kỷ luật</source>
            <translation>Form of discipline</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hết hiệu lực từ</source>
            <translation>Ends from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Năm thành tích</source>
            <translation>Year of achievement</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành tích</source>
            <translation>Achievement</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp quyết định</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên đơn vị lúc đó</source>
            <translation>Office name at that time</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ghi theo</source>
            <translation>Recorded from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày chuyển</source>
            <translation>Moved on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Từ xã, phường</source>
            <translation>From commune, ward</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên nơi cũ dùng từ</source>
            <translation>Old name valid from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi cũ</source>
            <translation>Old workplace</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đến xã, phường</source>
            <translation>To commune, ward</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tên nơi mới dùng từ</source>
            <translation>New name valid from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi mới</source>
            <translation>New workplace</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ý kiến của nơi cũ</source>
            <translation>Old workplace's opinion</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản thứ nhất</source>
            <translation>First record</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bản thứ hai</source>
            <translation>Second record</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người xem xét</source>
            <translation>Judged by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày xem xét</source>
            <translation>Judged on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hồ sơ trong quyết định</source>
            <translation>Dossiers in the decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thể thức ký</source>
            <translation>Form of signing</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày dự kiến</source>
            <translation>Planned date</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đến ngày</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Văn bản giao quyền</source>
            <translation>Paper of mandate</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giải thích</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chỗ đính chính</source>
            <translation>Corrected part</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Trước</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Sau</source>
            <translation>After</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Căn cứ hủy bỏ</source>
            <translation>Ground of revocation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiền phải nộp lại</source>
            <translation>Money to pay back</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định hủy bỏ</source>
            <translation>Revoking decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày thu</source>
            <translation>Recovered on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tiền đã nộp lại</source>
            <translation>Money paid back</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày đề nghị</source>
            <translation>Requested on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người đề nghị</source>
            <translation>Requested by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi xác nhận</source>
            <translation>Confirmed by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày cấp</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy cũ</source>
            <translation>Old certificate</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi hỏi</source>
            <translation>Asked by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Văn bản hỏi</source>
            <translation>Letter asking</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nội dung trả lời</source>
            <translation>Content of the answer</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số văn bản trả lời</source>
            <translation>Answer no.</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số tiền</source>
            <translation>Amount</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số chứng từ</source>
            <translation>Voucher no.</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Khoản ghi ngược</source>
            <translation>Reversed entry</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại đơn</source>
            <translation>Kind of petition</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người khiếu nại</source>
            <translation>Complainant</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày thụ lý</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hạn giải quyết</source>
            <translation>To be settled by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lý do gia hạn</source>
            <translation>Reason of extension</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tạm dừng trao</source>
            <translation>Presentation on hold</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nội dung kết quả</source>
            <translation>Content of the result</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số văn bản kết quả</source>
            <translation>Result no.</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày giải quyết xong</source>
            <translation>Settled on</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Số quyết định thành lập</source>
            <translation>Founding decision no.</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ngày quyết định thành lập</source>
            <translation>Founding decision date</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách xưng hô</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chức vụ</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cơ quan, tổ chức</source>
            <translation>Agency, organisation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người thường dự thay</source>
            <translation>Usual stand-in</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tham gia từ ngày</source>
            <translation>Member from</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Loại phiên</source>
            <translation>Kind of session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họp về việc</source>
            <translation>Subject of the session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giờ bắt đầu</source>
            <translation>Opening time</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giờ kết thúc</source>
            <translation>Closing time</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Nơi họp</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cách biểu quyết</source>
            <translation>Voting</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Gõ số phiếu hai lần</source>
            <translation>Votes typed twice</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chủ trì</source>
            <translation>Led by</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thư ký</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tổ kiểm phiếu</source>
            <translation>Tellers</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Họp tiếp của phiên</source>
            <translation>Continues session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tình trạng</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiên họp</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thành viên</source>
            <translation>Member</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người dự thay</source>
            <translation>Stand-in</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ý kiến thảo luận</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Mức thấp hơn được đề nghị</source>
            <translation>Lower level proposed</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hồ sơ trong phiên họp</source>
            <translation>Dossier in the session</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lần gõ</source>
            <translation>Typing</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu gửi bằng văn bản</source>
            <translation>Written votes</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không được bỏ phiếu</source>
            <translation>May not vote</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Có mặt mà không được bỏ phiếu</source>
            <translation>Present but may not vote</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu thu về</source>
            <translation>Ballots collected</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phiếu hỏng</source>
            <translation>Spoilt ballots</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không ý kiến</source>
            <translation>No opinion</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Phần</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời thư ký viết</source>
            <translation>Secretary's words</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lời máy viết</source>
            <translation>Program's words</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Huyện</source>
            <translation>District</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Xã</source>
            <translation>Commune</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cơ sở</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Toàn quốc</source>
            <translation>Nationwide</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>KT. Chủ tịch</source>
            <translation>For the chairman (KT.)</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Q. Chủ tịch</source>
            <translation>Acting chairman (Q.)</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đã trả lại</source>
            <translation>Returned</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chưa trả lại</source>
            <translation>Not returned</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đúng</source>
            <translation>Justified</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đúng một phần</source>
            <translation>Partly justified</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không đúng</source>
            <translation>Not justified</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đã rút đơn</source>
            <translation>Petition withdrawn</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Là một</source>
            <translation>The same</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Hai người khác nhau</source>
            <translation>Two different people</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người quản lý sổ</source>
            <translation>Manager of the book</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người ghi sổ</source>
            <translation>Clerk of the book</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Người chỉ xem</source>
            <translation>Observer</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Được thông qua</source>
            <translation>Passed</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chưa được thông qua</source>
            <translation>Not passed</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định của cấp trên</source>
            <translation>Superior's decision</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cả khung</source>
            <translation>Full frame</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chỉ chữ, lên phôi có sẵn</source>
            <translation>Words only, on blanks</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tệp PDF</source>
            <translation>PDF file</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Lên tròn chục nghìn</source>
            <translation>Up to ten thousand</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tròn chục nghìn gần nhất</source>
            <translation>To the nearest ten thousand</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Không làm tròn</source>
            <translation>No rounding</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh JPG</source>
            <translation>JPG picture</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh PNG</source>
            <translation>PNG picture</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đã xác nhận</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quyết định khác máy</source>
            <translation>Decided otherwise</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bác bỏ</source>
            <translation>Refuted</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Sáng kiến</source>
            <translation>Initiative</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Đề tài</source>
            <translation>Research</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Bỏ số</source>
            <translation>Number void</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Văn bản khác của cơ quan</source>
            <translation>Another document of the agency</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp đổi</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Cấp lại</source>
            <translation>Re-issue</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy xác nhận</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Thu</source>
            <translation>Income</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Chi</source>
            <translation>Expense</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Khiếu nại</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Tố cáo</source>
            <translation>Denunciation</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Ảnh</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Giấy đồng ý công khai</source>
            <translation>Publicity consent</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>{0} phút</source>
            <translation>{0} minutes</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>không tự khóa</source>
            <translation>does not lock</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quy định của tỉnh</source>
            <translation>Province rule</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>Quy định của xã</source>
            <translation>Commune rule</translation>
        </message>
        <message>
            <location filename="../../ui/historywords.py" />
            <source>đã có</source>
            <translation>on file</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>phong trào thi đua</source>
            <translation>emulation movement</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>tiêu chí phong trào</source>
            <translation>movement criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>đăng ký thi đua</source>
            <translation>emulation registration</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>giao ước thi đua</source>
            <translation>emulation pact</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>mức phấn đấu, kết quả</source>
            <translation>target, result</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>lần kiểm tra phong trào</source>
            <translation>inspection of a movement</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>lần sơ kết, tổng kết</source>
            <translation>interim or final review</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>quyết định gia hạn, hủy phong trào</source>
            <translation>decision to extend or cancel a movement</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Khẩu hiệu</source>
            <translation>Slogan</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Mục tiêu</source>
            <translation>Objective</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Đối tượng tham gia</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Biện pháp</source>
            <translation>Measures</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Cấp phát động</source>
            <translation>Launched at level</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Nơi phát động</source>
            <translation>Launched by</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Thành phần</source>
            <translation>Strata</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Thôn</source>
            <translation>Hamlets</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Số kế hoạch</source>
            <translation>Plan number</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày kế hoạch</source>
            <translation>Plan day</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày phát động</source>
            <translation>Launch day</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Lễ phát động</source>
            <translation>Launch event</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày bắt đầu</source>
            <translation>First day</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày kết thúc</source>
            <translation>Last day</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Số tháng giữa hai lần sơ kết</source>
            <translation>Months between interim reviews</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Dự kiến khen</source>
            <translation>Expected awards</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Chào mừng</source>
            <translation>Greets</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày của dịp chào mừng</source>
            <translation>Day of what it greets</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Hưởng ứng phong trào</source>
            <translation>Answers the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Nơi gửi xuống</source>
            <translation>Sent down by</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày gửi xuống</source>
            <translation>Sent down on</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Cách đo</source>
            <translation>How it is measured</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Mức cần đạt</source>
            <translation>Needed</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Người dân kiểm tra bằng cách</source>
            <translation>How a villager checks it</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Nội dung đăng ký</source>
            <translation>Pledge</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày đăng ký</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ghi từ danh sách giấy</source>
            <translation>From a paper list</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Các bên giao ước</source>
            <translation>Parties of the pact</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Nội dung giao ước</source>
            <translation>Words of the pact</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Theo</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày kiểm tra</source>
            <translation>Inspected on</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Người kiểm tra</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Nơi kiểm tra</source>
            <translation>Place inspected</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Kết quả kiểm tra</source>
            <translation>Result of the check</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Việc cần khắc phục</source>
            <translation>To be put right</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Hạn khắc phục</source>
            <translation>To be put right by</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày đã khắc phục</source>
            <translation>Put right on</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày phải làm</source>
            <translation>Planned day</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày làm</source>
            <translation>Held on</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Số báo cáo</source>
            <translation>Report number</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Bài học</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Kinh phí</source>
            <translation>Cost</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Tình trạng trước đó</source>
            <translation>State before</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày kết thúc cũ</source>
            <translation>Former last day</translation>
        </message>
        <message>
            <location filename="../../ui/movementwords.py" />
            <source>Ngày kết thúc mới</source>
            <translation>New last day</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>cơ quan trong kế hoạch</source>
            <translation>body in the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>nhiệm vụ của kế hoạch</source>
            <translation>task of the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>việc đã làm theo kế hoạch</source>
            <translation>deed under the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>cuộc kiểm tra, giám sát</source>
            <translation>inspection</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>buổi làm việc</source>
            <translation>visit</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>việc cần khắc phục</source>
            <translation>thing to put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>ý kiến về dấu hiệu</source>
            <translation>remark on a signal</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Kết thúc hoạt động</source>
            <translation>Ended</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Nơi làm tiếp</source>
            <translation>Carried on by</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Nhiệm vụ</source>
            <translation>Task</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Phối hợp</source>
            <translation>Partners</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Hạn đầu tiên</source>
            <translation>First deadline</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Định kỳ</source>
            <translation>Recurrence</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Số đạt được</source>
            <translation>Number reached</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Trên tổng số</source>
            <translation>Out of</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Ngày ghi số</source>
            <translation>Day it was typed</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Không còn phù hợp vì</source>
            <translation>No longer fitting because</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Cơ quan</source>
            <translation>Body</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Số người dự</source>
            <translation>People present</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Hoàn thành kỳ</source>
            <translation>Settles the deadline of</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Tệp</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Cơ quan chủ trì</source>
            <translation>Led by</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Nơi được kiểm tra</source>
            <translation>What is inspected</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Dự kiến bắt đầu</source>
            <translation>Planned to begin</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Ngày kết luận</source>
            <translation>Day of the conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Số văn bản kết luận</source>
            <translation>No. of the conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Cuộc kiểm tra, giám sát</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Nơi làm việc</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Người cùng dự</source>
            <translation>Who was there</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Ngày nêu</source>
            <translation>Day it was named</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Nơi khắc phục</source>
            <translation>By whom</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Bằng chứng</source>
            <translation>Proof</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Dấu hiệu</source>
            <translation>Signal</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Máy nêu</source>
            <translation>As it was told</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Ngày xem</source>
            <translation>Looked at on</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Người xem</source>
            <translation>Looked at by</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Kiểm tra</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <location filename="../../ui/oversightwords.py" />
            <source>Giám sát</source>
            <translation>Supervision</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>lần in cả quyết định</source>
            <translation>print run</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>kết quả in một tờ</source>
            <translation>result of a sheet</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>dòng sổ phôi</source>
            <translation>line of the blanks book</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Được</source>
            <translation>Good</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Hỏng</source>
            <translation>Spoiled</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Không ra giấy</source>
            <translation>Did not come out</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Nhận</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Dùng</source>
            <translation>Used</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Giấy đang dùng</source>
            <translation>Paper in use</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Khay giấy</source>
            <translation>Tray</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Giấy khen trong lần in</source>
            <translation>Certificates in the run</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Loại phôi</source>
            <translation>Kind of blank</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Các số phôi</source>
            <translation>Serials of the blanks</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Lý do in lại</source>
            <translation>Reason for printing again</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Bắt đầu in lúc</source>
            <translation>Began printing at</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Lần in</source>
            <translation>Print run</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Tờ thứ</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Số phôi</source>
            <translation>Serials</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Trả lời lúc</source>
            <translation>Answered at</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Nhận hay dùng</source>
            <translation>Received or used</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Số tờ</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Số phôi đầu tiên</source>
            <translation>First serial</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>Dòng ghi ngược</source>
            <translation>Reversed line</translation>
        </message>
        <message>
            <location filename="../../ui/printwords.py" />
            <source>{0} tờ</source>
            <translation>{0} sheets</translation>
        </message>
    </context>
    <context>
        <name>home</name>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Giải quyết đơn khiếu nại {0}</source>
            <translation>Settle complaint {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Nội dung chỉ người được giao đọc được.</source>
            <translation>Only the people in charge can read what it says.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Giải quyết đơn tố cáo {0}</source>
            <translation>Settle denunciation {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Tổng kết {0}</source>
            <translation>Final review: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Sơ kết {0}</source>
            <translation>Interim review: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Khắc phục sau kiểm tra – {0}</source>
            <translation>Put right after inspection – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Nhiệm vụ kế hoạch – {0}</source>
            <translation>Task of the plan – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Bắt đầu kiểm tra, giám sát – {0}</source>
            <translation>Begin the inspection – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Khắc phục theo kết luận – {0}</source>
            <translation>Put right after an inspection – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Xác nhận khen thưởng – {0}</source>
            <translation>Confirmation of awards – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>{0}, {1} hồ sơ đưa ra xét.</source>
            <translation>{0}, {1} files to be considered.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Họp Hội đồng – {0}</source>
            <translation>Council session – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Người theo dõi: {0}.</source>
            <translation>Followed by {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Thăm gương tốt – {0}</source>
            <translation>Visit an exemplar – {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Mở phong bì, gõ lại hai nhóm trên phiếu rồi niêm phong lại.</source>
            <translation>Open the envelope, type two groups from the sheet, then seal it again.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Kiểm tra phiếu mã khôi phục</source>
            <translation>Check the recovery code sheet</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>{0} ký, chờ số của văn thư.</source>
            <translation>Signed by {0}, waits for its number.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Quyết định chờ số, {0} hồ sơ</source>
            <translation>Decision without a number, {0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Trả lời</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi số</source>
            <translation>Enter the number</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Vào phiên họp</source>
            <translation>Go to the session</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi sơ kết</source>
            <translation>Record interim review</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi tổng kết</source>
            <translation>Record final review</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi đã xong</source>
            <translation>Record as done</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi lần thăm</source>
            <translation>Record a visit</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Kiểm tra</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi việc đã làm</source>
            <translation>Record what was done</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi buổi làm việc</source>
            <translation>Record a visit</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi đã khắc phục</source>
            <translation>Record as put right</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Ghi kết quả</source>
            <translation>Record result</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Phiên họp đã kết thúc.</source>
            <translation>The session is closed.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Đã trả lời {0}.</source>
            <translation>Answered {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Đơn tố cáo {0}</source>
            <translation>Denunciation {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Đã ghi kết quả.</source>
            <translation>The result is recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/home/errands.py" />
            <source>Đơn khiếu nại {0}</source>
            <translation>Complaint {0}</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thứ Hai</source>
            <translation>Monday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thứ Ba</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thứ Tư</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thứ Năm</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thứ Sáu</source>
            <translation>Friday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thứ Bảy</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Chủ nhật</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>T2</source>
            <translation>Mon</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>T3</source>
            <translation>Tue</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>T4</source>
            <translation>Wed</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>T5</source>
            <translation>Thu</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>T6</source>
            <translation>Fri</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>T7</source>
            <translation>Sat</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>CN</source>
            <translation>Sun</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Mở hồ sơ</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Bổ sung</source>
            <translation>Supplement</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Thẩm tra</source>
            <translation>Appraise</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Ghi kết quả họp</source>
            <translation>Council result</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Cấp số quyết định</source>
            <translation>Give number</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>In giấy khen</source>
            <translation>Print certificates</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Ghi trả lời</source>
            <translation>Record answer</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Ghi ý kiến</source>
            <translation>Record opinion</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Lập tờ trình</source>
            <translation>Make letter</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Ghi đã trao</source>
            <translation>Record presentation</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Còn {0} chỗ chưa đạt. {1}</source>
            <translation>{0} conditions not met. {1}</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Đang ở bước {0}.</source>
            <translation>Now at step {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Hôm nay</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Đã đến bước {0}.</source>
            <translation>Came to step {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Xem biên bản</source>
            <translation>See minutes</translation>
        </message>
        <message>
            <location filename="../../ui/home/lines.py" />
            <source>Xem</source>
            <translation>See</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Việc</source>
            <translation>Entry</translation>
        </message>
        <message>
            <location filename="../../ui/home/page.py" />
            <source>Làm</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Người lao động trực tiếp</source>
            <translation>Direct workers</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Công chức, chuyên môn</source>
            <translation>Officials, specialists</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Lãnh đạo, quản lý</source>
            <translation>Leaders, managers</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Chưa ghi</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>hồ sơ khen thưởng</source>
            <translation>nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>điển hình, gương tốt</source>
            <translation>exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>quyết định</source>
            <translation>decisions</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>người, tập thể</source>
            <translation>people, collectives</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>dòng sổ vàng</source>
            <translation>register lines</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>thay đổi chưa gửi</source>
            <translation>changes not sent</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Chờ gửi về tỉnh</source>
            <translation>Waiting for the province</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>G&amp;ửi và nhận</source>
            <translation>&amp;Send and receive</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Chưa gửi lần nào. Mọi thay đổi nằm trong máy này.</source>
            <translation>Never sent. All changes are on this machine.</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Tỉnh nhận lần cuối lúc {0}.</source>
            <translation>The province last received at {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source> {0} gói chưa thấy biên nhận.</source>
            <translation> {0} packages without a receipt.</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Giấy khen của xã</source>
            <translation>Commune's commendations</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Cấp trên khen</source>
            <translation>Superior's awards</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Chưa có ai trong sổ vàng 12 tháng qua.</source>
            <translation>Nobody entered the register in the last 12 months.</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Khen thưởng 12 tháng</source>
            <translation>Awards in 12 months</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Thống kê</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>{0} lượt khen trong 12 tháng</source>
            <translation>{0} awards in 12 months</translation>
        </message>
        <message>
            <location filename="../../ui/home/side.py" />
            <source>Ai được khen năm {0}</source>
            <translation>Who was honoured in {0}</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Không dùng cột này</source>
            <translation>Leave this column out</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Cột “{0}”</source>
            <translation>Column “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Cột này &amp;ghi</source>
            <translation>This column &amp;holds</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>&amp;Phông chữ khi gõ</source>
            <translation>&amp;Font it was typed in</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Trước và sau khi đổi</source>
            <translation>Before and after</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>&amp;Dùng</source>
            <translation>&amp;Use</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Cột này không có chữ</source>
            <translation>No text in this column</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Là một với bản ghi trong sổ</source>
            <translation>The same as the record in the register</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Người khác, ghi thêm vào sổ</source>
            <translation>Somebody else, add to the register</translation>
        </message>
        <message>
            <location filename="../../ui/importing/dialogs.py" />
            <source>Dòng {0}</source>
            <translation>Line {0}</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Mọi dòng</source>
            <translation>All lines</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chỉ dòng sai</source>
            <translation>Wrong lines only</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chỉ dòng còn ngờ</source>
            <translation>Doubtful lines only</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chỉ dòng ghi thêm</source>
            <translation>New lines only</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Nhập từ Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Thả tệp .xlsx, .xls, .ods, .csv vào đây như vốn có. Máy nhận ra hàng tiêu đề, các cột và phông chữ cũ; ô đỏ ghi rõ vì sao.
Enter: sửa dòng, cột · Ctrl+O: chọn tệp · Ctrl+Enter: nhập · nhập xong, Ctrl+Z lấy lại cả lần nhập</source>
            <translation>Drop an .xlsx, .xls, .ods or .csv file here as it is. The heading row, the columns and old fonts are recognised; a red cell says why.
Enter: change a line or column · Ctrl+O: choose a file · Ctrl+Enter: import · afterwards Ctrl+Z takes the whole import back</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Kết quả xét từng dòng</source>
            <translation>Verdict on each line</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Cột trong tệp</source>
            <translation>Column in the file</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Ghi vào</source>
            <translation>Goes into</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Các cột của tệp</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chọn &amp;tệp khác</source>
            <translation>Choose another &amp;file</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>&amp;Lưu dòng chưa nhập</source>
            <translation>&amp;Save lines left out</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>&amp;Nhập</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đang đọc tệp</source>
            <translation>Reading the file</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>dòng</source>
            <translation>lines</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Dừng thì sổ chưa ghi gì thêm.</source>
            <translation>Stopping leaves the register as it was.</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Danh sách</source>
            <translation>List</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Dòng được hiện</source>
            <translation>Lines on show</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Thả tệp Excel vào đây</source>
            <translation>Drop an Excel file here</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Danh sách người, hộ, tập thể, khen thưởng các năm trước hoặc đề nghị, ở tệp .xlsx, .xls, .ods, .csv. Để nguyên tệp như đang có, kể cả phông chữ cũ.</source>
            <translation>A list of people, households or collectives, of earlier awards or of nominations, as .xlsx, .xls, .ods or .csv. Leave the file as it is, old fonts too.</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chọn tệp</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>&amp;Hình thức chung</source>
            <translation>&amp;Award for all</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Cho dòng không ghi. Ví dụ: Lao động tiên tiến</source>
            <translation>For lines that name none. Example: Lao động tiên tiến</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Nă&amp;m chung</source>
            <translation>&amp;Year for all</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Các cột</source>
            <translation>Columns</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>&amp;Danh sách này là</source>
            <translation>This &amp;list is of</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Enter: sửa</source>
            <translation>Enter: change</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chọn tệp danh sách</source>
            <translation>Choose the file with the list</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Bảng tính</source>
            <translation>Spreadsheets</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đang đọc tệp {0}</source>
            <translation>Reading {0}</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Cột {0} có cả chữ Unicode và chữ phông cũ.</source>
            <translation>Column {0} has both Unicode and an old font.</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Mở từng cột ở bên phải, xem mẫu rồi chọn phông chữ.</source>
            <translation>Open each column at the right, look at the sample and choose the font.</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đang xét từng dòng</source>
            <translation>Judging each line</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chưa đọc được tệp</source>
            <translation>The file could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Dòng</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Kết quả xét</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>(trống)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Không dùng</source>
            <translation>Left out</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>{0} ghi thêm</source>
            <translation>{0} to add</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>{0} đã có</source>
            <translation>{0} known</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>{0} còn ngờ</source>
            <translation>{0} doubtful</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>{0} sai</source>
            <translation>{0} wrong</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>{0} hàng không phải danh sách</source>
            <translation>{0} rows outside the list</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>&amp;Nhập {0} dòng</source>
            <translation>&amp;Import {0} lines</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đang ghi vào sổ</source>
            <translation>Writing into the register</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chưa nhập được danh sách</source>
            <translation>The list could not be imported</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đã nhập {0} dòng</source>
            <translation>Imported {0} lines</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đã nhập {0} dòng, {1} dòng chưa nhập còn ở đây</source>
            <translation>Imported {0} lines; {1} left out are still here</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đã dừng. Sổ chưa ghi gì thêm</source>
            <translation>Stopped. Nothing was added to the register</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>{0} chưa nhập</source>
            <translation>{0} left out</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Lưu dòng chưa nhập</source>
            <translation>Save lines left out</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Đã lưu {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <location filename="../../ui/importing/page.py" />
            <source>Chưa lưu được</source>
            <translation>Could not save</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Người, hộ, tập thể</source>
            <translation>People, households, collectives</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Khen thưởng các năm trước</source>
            <translation>Awards of earlier years</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Đề nghị khen thưởng</source>
            <translation>Nominations</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Số thứ tự</source>
            <translation>Running number</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Họ và tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Tên tập thể</source>
            <translation>Name of collective</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Chủ hộ</source>
            <translation>Head of household</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Tên doanh nghiệp</source>
            <translation>Name of enterprise</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Họ và đệm</source>
            <translation>Family and middle name</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Ngày, năm sinh</source>
            <translation>Birth date or year</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Năm sinh của nam</source>
            <translation>Birth year of men</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Năm sinh của nữ</source>
            <translation>Birth year of women</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Ngày sinh</source>
            <translation>Birth day</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Tháng sinh</source>
            <translation>Birth month</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Giới tính</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Đánh dấu nam</source>
            <translation>Marked male</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Đánh dấu nữ</source>
            <translation>Marked female</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Số định danh</source>
            <translation>Citizen ID</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Công việc, đơn vị</source>
            <translation>Work, unit</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Nơi ở</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Số người</source>
            <translation>Number of people</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Người đứng đầu</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Danh hiệu, hình thức</source>
            <translation>Title or form</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Năm khen</source>
            <translation>Year of award</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Số quyết định</source>
            <translation>Decision number</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Ngày quyết định</source>
            <translation>Decision date</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Cấp quyết định</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Đơn vị khi đó</source>
            <translation>Unit at that time</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Thành tích</source>
            <translation>Achievement</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Phong trào</source>
            <translation>Movement</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Đơn vị đề nghị</source>
            <translation>Nominating unit</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Năm thành tích</source>
            <translation>Year of achievement</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Lý do chưa nhập</source>
            <translation>Reason left out</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>Unicode, giữ nguyên</source>
            <translation>Unicode, as it is</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>TCVN3, phông .VnTime</source>
            <translation>TCVN3, font .VnTime</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>TCVN3 chữ hoa, phông .VnTimeH</source>
            <translation>TCVN3 capitals, font .VnTimeH</translation>
        </message>
        <message>
            <location filename="../../ui/importing/words.py" />
            <source>VNI, phông VNI-Times</source>
            <translation>VNI, font VNI-Times</translation>
        </message>
    </context>
    <context>
        <name>lists</name>
        <message>
            <location filename="../../ui/listpage.py" />
            <source>có “{0}”</source>
            <translation>with “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/listpage.py" />
            <source>Lọc: {0}</source>
            <translation>Filter: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/listpage.py" />
            <source>Chưa đọc được “{0}”</source>
            <translation>“{0}” could not be read</translation>
        </message>
    </context>
    <context>
        <name>movements</name>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Chưa có kết quả nào</source>
            <translation>No result yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Đạt: {0} ngày {1}</source>
            <translation>Met: {0} on {1}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Mới {0} ngày {1}, bằng {2} % mức cần đạt</source>
            <translation>Only {0} on {1}, {2} % of what is needed</translation>
        </message>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Từ {0} % lên {1} % mức cần đạt, ngày {2} được {3}</source>
            <translation>From {0} % up to {1} % of what is needed, {3} on {2}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Từ {0} % xuống {1} % mức cần đạt, ngày {2} được {3}</source>
            <translation>From {0} % down to {1} % of what is needed, {3} on {2}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Đứng ở {1} % mức cần đạt từ đầu, ngày {2} được {3}</source>
            <translation>At {1} % of what is needed from the start, {3} on {2}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/chart.py" />
            <source>Cần {0}</source>
            <translation>Needed: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Trực tiếp</source>
            <translation>Direct</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Chuyên môn</source>
            <translation>Expert</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Lãnh đạo</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Nữ</source>
            <translation>Women</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Trẻ</source>
            <translation>Youth</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>DTTS</source>
            <translation>Ethnic</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Hộ</source>
            <translation>Homes</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Tập thể</source>
            <translation>Groups</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>DN</source>
            <translation>Firms</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Độ bao phủ</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Phong trào thi đua</source>
            <translation>Emulation movements</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source># Độ bao phủ
Mỗi ô là số đăng ký của một thành phần trong các phong trào thuộc một lĩnh vực. Dấu – là chưa phong trào nào tới; số 0 là có phong trào dành cho thành phần ấy mà chưa ai đăng ký.
Chọn dòng để xem từng phong trào ở bên phải, bấm tên để mở.
Trẻ: đến 30 tuổi. DTTS: đồng bào dân tộc thiểu số. DN: doanh nghiệp.</source>
            <translation># Coverage
Each cell counts the registrations of one stratum in the movements of one field. A – means that no movement reaches it; a 0, that a movement is meant for it but nobody has registered.
Choose a row to see its movements at the right, press a name to open it.
Youth: up to 30 years. Ethnic: ethnic minorities. Firms: enterprises.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Năm</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Lĩnh vực và thành phần</source>
            <translation>Fields and strata</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Lĩnh vực</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Thôn</source>
            <translation>Hamlets</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Thôn, tổ dân phố</source>
            <translation>Hamlet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Đăng ký</source>
            <translation>Registered</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Số phong trào</source>
            <translation>Movements</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Lĩnh vực, thành phần</source>
            <translation>Fields, strata</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Xem theo</source>
            <translation>View by</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Lập phong trào cho chỗ này</source>
            <translation>Begin a movement for this gap</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Chưa đọc được độ bao phủ</source>
            <translation>The coverage could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Chưa có thôn nào</source>
            <translation>No hamlet yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Chưa tới</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Chưa phong trào nào tới.</source>
            <translation>No movement reaches it.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0}: {1} đăng ký</source>
            <translation>{0}: {1} registered</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0} · chưa ai đăng ký</source>
            <translation>{0} · nobody registered</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Năm {0} chưa phát động phong trào nào.</source>
            <translation>No movement was launched in {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0} phong trào, {1} đăng ký trong năm {2}.</source>
            <translation>{0} movements, {1} registrations in {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0} lĩnh vực</source>
            <translation>{0} fields</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Lĩnh vực: {0}.</source>
            <translation>Fields: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0} thành phần</source>
            <translation>{0} strata</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Thành phần: {0}.</source>
            <translation>Strata: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0} thôn</source>
            <translation>{0} hamlets</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Thôn: {0}.</source>
            <translation>Hamlets: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Mọi lĩnh vực, thành phần, thôn đều có phong trào tới.</source>
            <translation>Every field, stratum and hamlet is reached by a movement.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>Chưa phong trào nào tới {0}.</source>
            <translation>No movement reaches {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/coverage.py" />
            <source>{0} và {1} chỗ khác</source>
            <translation>{0} and {1} more</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Tiêu chí</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Mở phong trào</source>
            <translation>Open the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Phong trào đang chọn</source>
            <translation>The selected movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Chưa có tiêu chí nào.</source>
            <translation>No criterion yet.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Thời gian</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Chào mừng</source>
            <translation>Greets</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Đối tượng</source>
            <translation>For whom</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Kế hoạch</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Gửi xuống</source>
            <translation>Sent down</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Hưởng ứng</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>Dự kiến khen</source>
            <translation>Expected awards</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>chưa có kết quả</source>
            <translation>no result yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/detail.py" />
            <source>{0}, đạt</source>
            <translation>{0}, met</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Cách đ&amp;o</source>
            <translation>How it is &amp;measured</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Mức cần đạt</source>
            <translation>&amp;Needed</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: 80</source>
            <translation>For example: 80</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đơ&amp;n vị tính</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: hộ, %, km</source>
            <translation>For example: households, %, km</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Sửa tiêu chí</source>
            <translation>Change criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Thêm tiêu chí</source>
            <translation>Add criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Tiêu chí</source>
            <translation>&amp;Criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: Hộ có giếng hoặc bể nước sạch</source>
            <translation>For example: Households with a well or a clean water tank</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Người &amp;dân kiểm tra bằng cách nào?</source>
            <translation>How does a villager &amp;check it?</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ai cũng làm được. Ví dụ: ra ngõ đếm số bể có nắp, so với danh sách dán ở nhà văn hóa</source>
            <translation>Anybody can do it. For example: walk the lanes, count the covered tanks, compare with the list at the hamlet house</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Ghi tiêu chí</source>
            <translation>&amp;Record criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã ghi tiêu chí</source>
            <translation>Criterion recorded</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi số kế hoạch</source>
            <translation>Record the plan number</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Số kế hoạch</source>
            <translation>Plan &amp;no.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: 15/KH-UBND</source>
            <translation>For example: 15/KH-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày ký</source>
            <translation>Signed &amp;on</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Ban hành</source>
            <translation>&amp;Issue</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã ban hành kế hoạch</source>
            <translation>Plan issued</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi phát động</source>
            <translation>Record the launch</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày phát động</source>
            <translation>Launch &amp;day</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Lễ phát động</source>
            <translation>Launch &amp;event</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: Lễ phát động ở nhà văn hóa xã, 120 người dự</source>
            <translation>For example: Launch at the commune hall, 120 people</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Phát động</source>
            <translation>&amp;Launch</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã ghi phát động</source>
            <translation>Launch recorded</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ngày &amp;kết thúc mới</source>
            <translation>New &amp;last day</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Số văn bản</source>
            <translation>&amp;Document number</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: 31/QĐ-UBND</source>
            <translation>For example: 31/QĐ-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày quyết định</source>
            <translation>&amp;Day of the decision</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đang kết thúc ngày {0}</source>
            <translation>Now ends on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Gia hạn phong trào</source>
            <translation>Extend the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Hủy phong trào</source>
            <translation>Cancel the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Gia hạn</source>
            <translation>&amp;Extend</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Hủy phong trào</source>
            <translation>&amp;Cancel the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã gia hạn</source>
            <translation>Extended</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã hủy phong trào</source>
            <translation>Movement cancelled</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi kết quả</source>
            <translation>Record result</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi mức phấn đấu</source>
            <translation>Record target</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Số đếm được</source>
            <translation>&amp;Number counted</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Số cần đạt</source>
            <translation>&amp;Number to reach</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Có thì ghi 1, không thì ghi 0</source>
            <translation>1 for yes, 0 for no</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>T&amp;heo ai, văn bản nào</source>
            <translation>&amp;Source, person or document</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: bảng kiểm thôn Ma Rơi</source>
            <translation>For example: checklist of Ma Rơi hamlet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Ghi lại</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi giao ước thi đua</source>
            <translation>Record an emulation pact</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Các bên</source>
            <translation>&amp;Parties</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Mỗi thôn, đơn vị một dòng</source>
            <translation>One hamlet or unit a line</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Nội dung giao ước</source>
            <translation>&amp;Words of the pact</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi giao ước</source>
            <translation>Record pact</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi lần kiểm tra</source>
            <translation>Record an inspection</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Ai kiểm tra</source>
            <translation>&amp;Inspector</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày kiểm tra</source>
            <translation>Inspected &amp;on</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Thôn, đơn vị được kiểm tra</source>
            <translation>&amp;Hamlet or unit inspected</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Kết quả kiểm tra</source>
            <translation>&amp;Findings</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Việc cần khắc phục</source>
            <translation>&amp;What is to be put right</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Hạn khắc phục</source>
            <translation>D&amp;eadline</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi đã khắc phục</source>
            <translation>Record as put right</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày xong</source>
            <translation>Done &amp;on</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ghi {0}</source>
            <translation>Record {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>N&amp;gày {0}</source>
            <translation>&amp;Day of the {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Số báo cáo</source>
            <translation>Report &amp;number</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Ví dụ: 20/BC-UBND</source>
            <translation>For example: 20/BC-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Kết quả chính</source>
            <translation>&amp;Main results</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Bài học</source>
            <translation>&amp;Lessons</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Việc nên giữ, việc nên tránh</source>
            <translation>What to keep, what to avoid</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>K&amp;inh phí</source>
            <translation>&amp;Cost</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Số đồng, để trống nếu không chi</source>
            <translation>In đồng, empty if nothing was spent</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã ghi {0}</source>
            <translation>Recorded: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Hình thức đề nghị</source>
            <translation>&amp;Award proposed</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đã lập {0} hồ sơ đề nghị</source>
            <translation>{0} dossiers begun</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>, {0} người đã có hồ sơ</source>
            <translation>, {0} people already have one</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>Đề nghị khen từ phong trào</source>
            <translation>Propose awards out of the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/dialogs.py" />
            <source>&amp;Lập hồ sơ</source>
            <translation>&amp;Begin dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Ví dụ: 6. Để trống hoặc 0 là không sơ kết</source>
            <translation>For example: 6. Empty or 0: no interim review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Không chọn thôn nào là cả đơn vị cùng tham gia.</source>
            <translation>With no hamlet chosen the whole unit takes part.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Tên &amp;phong trào</source>
            <translation>&amp;Name of the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Ngắn, dễ nhớ. Ví dụ: Cả xã chung sức giữ nước sạch</source>
            <translation>Short, easy to remember. For example: The whole commune keeps its water clean</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Khẩu hiệ&amp;u</source>
            <translation>&amp;Slogan</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Hình thức</source>
            <translation>&amp;Form</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Cấp phát động</source>
            <translation>Launched at le&amp;vel</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Nơi phát độn&amp;g</source>
            <translation>Launched &amp;by</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Hưởng ứng phong t&amp;rào</source>
            <translation>&amp;Answers the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Không</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Mục tiêu</source>
            <translation>&amp;Objective</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Đến hết đợt thì có gì khác trước?</source>
            <translation>What will be different at the end?</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Biện pháp</source>
            <translation>&amp;Measures</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Ai tham gia</source>
            <translation>&amp;Who takes part</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Dự kiến khen</source>
            <translation>&amp;Expected awards</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Ví dụ: 5 giấy khen tập thể, 10 giấy khen cá nhân</source>
            <translation>For example: 5 certificates for groups, 10 for people</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Từ ngày</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Đế&amp;n ngày</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Sơ kết sau mỗi (tháng)</source>
            <translation>&amp;Interim review every (months)</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>N&amp;gày của dịp chào mừng</source>
            <translation>&amp;Day of what it greets</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Chào mừn&amp;g</source>
            <translation>&amp;Greets</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Đại hội, ngày kỷ niệm: máy đếm ngược đến ngày ấy</source>
            <translation>A congress, an anniversary: the program counts down to that day</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Nhằm tới ai</source>
            <translation>Meant for</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Thôn tham gia</source>
            <translation>Hamlets that take part</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Sửa nội dung phát động</source>
            <translation>Change what is launched</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Lập phong trào</source>
            <translation>Begin a movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>&amp;Lập phong trào</source>
            <translation>&amp;Begin a movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Đã ghi lại</source>
            <translation>Saved</translation>
        </message>
        <message>
            <location filename="../../ui/movements/form.py" />
            <source>Đã lập phong trào, tiếp theo ghi tiêu chí</source>
            <translation>Movement begun, next write down its criteria</translation>
        </message>
        <message>
            <location filename="../../ui/movements/grid.py" />
            <source>Họ tên, tên hộ, đơn vị</source>
            <translation>Name of person, household or unit</translation>
        </message>
        <message>
            <location filename="../../ui/movements/grid.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/movements/grid.py" />
            <source>Nam, nữ</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/movements/grid.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/movements/grid.py" />
            <source>Đăng ký làm gì</source>
            <translation>What they pledge</translation>
        </message>
        <message>
            <location filename="../../ui/movements/grid.py" />
            <source>Danh sách đăng ký</source>
            <translation>List of registrations</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source># Phong trào thi đua
Mỗi dòng là một phong trào của đơn vị hoặc cấp trên gửi xuống. Enter mở: tiêu chí, đăng ký, kết quả, sơ kết, tổng kết.
Ctrl+N lập phong trào mới. Độ bao phủ cho thấy lĩnh vực, thành phần, thôn nào chưa phong trào nào tới.
Delete bỏ bản đang soạn; đã phát động thì chỉ hủy được, có lý do.</source>
            <translation># Emulation movements
Each row is a movement of this office, or sent down by the superior. Enter opens it: criteria, registrations, results, reviews.
Ctrl+N begins a movement. Coverage shows which fields, strata and hamlets no movement reaches.
Delete puts a draft away; what is launched can only be cancelled, with a reason.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Độ &amp;bao phủ</source>
            <translation>&amp;Coverage</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Các phong trào thi đua</source>
            <translation>The emulation movements</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Chưa có phong trào nào</source>
            <translation>No movement yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Phong trào với tiêu chí ai cũng kiểm tra được, đăng ký từng thôn, kết quả, sơ kết và tổng kết sẽ ở đây. Phong trào cấp trên gửi xuống tự hiện sau khi nhận.</source>
            <translation>Movements with criteria that anybody can check, registrations hamlet by hamlet, results and reviews will stand here. Movements sent down by the superior appear by themselves once received.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Gửi và nhận</source>
            <translation>Send and receive</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation>Or press Ctrl+N</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Tìm tên, số</source>
            <translation>Find a name, number</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Enter: mở   ·   Ctrl+N: lập phong trào   ·   Delete: bỏ bản đang soạn</source>
            <translation>Enter: open   ·   Ctrl+N: begin a movement   ·   Delete: put a draft away</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Không có phong trào nào khớp {0}</source>
            <translation>No movement matches {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Đến kỳ sơ kết, tổng kết</source>
            <translation>Review due</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Đến kỳ sơ kết, tổng kết ({0} ngày tới)</source>
            <translation>Review due (within {0} days)</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Tình trạng</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Đã bỏ “{0}” vào Mục đã xóa</source>
            <translation>“{0}” was put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Mở</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Sửa nội dung phát động…</source>
            <translation>Change what is launched…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Bỏ vào Mục đã xóa</source>
            <translation>Put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>{0} gửi xuống</source>
            <translation>sent down by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>đến {0}</source>
            <translation>to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Chưa ai</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Phong trào</source>
            <translation>Movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/list.py" />
            <source>Sắp đến kỳ</source>
            <translation>Next due</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Còn {0} việc trước khi trình</source>
            <translation>{0} things to do before submitting</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Sửa nội dung</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Trình người có thẩm quyền duyệt</source>
            <translation>Submit for approval</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Tiêu chí và nội dung đã đủ.</source>
            <translation>Criteria and contents are complete.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Trình duyệt</source>
            <translation>Submit</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Chờ ký kế hoạch</source>
            <translation>Waits for the plan to be signed</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Có số kế hoạch thì ghi lại.</source>
            <translation>Once the plan has its number, write it down.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Phát động</source>
            <translation>Launch</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Ghi ngày và lễ phát động.</source>
            <translation>Write down day and event of the launch.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Nhận đăng ký</source>
            <translation>Take registrations</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Gõ danh sách giấy của từng thôn, hoặc chọn từ sổ.</source>
            <translation>Type in each hamlet's paper list, or choose from the register.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Ghi đăng ký</source>
            <translation>Register</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đã tổng kết</source>
            <translation>Final review held</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đề nghị khen xong thì kết thúc phong trào.</source>
            <translation>Close the movement once awards are proposed.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Kết thúc phong trào</source>
            <translation>Close the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đến hạn tổng kết, {0}</source>
            <translation>Final review due, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Ghi tổng kết</source>
            <translation>Record final review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đến hạn sơ kết, {0}</source>
            <translation>Interim review due, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Ghi sơ kết</source>
            <translation>Record interim review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Chưa ai đăng ký</source>
            <translation>Nobody registered yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đủ danh sách thì chuyển sang triển khai.</source>
            <translation>When the list is complete, go on to carrying it out.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đang nhận đăng ký</source>
            <translation>Taking registrations</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Chuyển triển khai</source>
            <translation>Carry it out</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Sơ kết</source>
            <translation>Interim review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Tổng kết</source>
            <translation>Final review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>{0} ngày {1}.</source>
            <translation>{0} on {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/next.py" />
            <source>Đang triển khai</source>
            <translation>Being carried out</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source># Một phong trào
Bên phải nói việc tiếp theo; Ctrl+Enter làm việc ấy. Mỗi phần có nút Thêm; Enter mở dòng đang chọn, Delete bỏ dòng, Ctrl+Z lấy lại.
F2: sửa nội dung phát động · Ctrl+P: in bảng kiểm cho từng thôn, mỗi thôn một trang.
Phong trào cấp trên gửi xuống chỉ đọc; đăng ký, kết quả, sơ kết của đơn vị vẫn ghi được.</source>
            <translation># One movement
The box at the right says what comes next; Ctrl+Enter does it. Each part has a button to add; Enter opens the selected row, Delete takes it away, Ctrl+Z brings it back.
F2: change what is launched · Ctrl+P: print the checklist, a page for each hamlet.
What the superior sent down is read only; registrations, results and reviews of this office can still be written.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Tiêu chí, kết quả</source>
            <translation>Criteria, results</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Phần của trang</source>
            <translation>Parts of the page</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Mục tiêu</source>
            <translation>Objective</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Việc khác của phong trào</source>
            <translation>More about the movement</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>In &amp;bảng kiểm</source>
            <translation>Print &amp;checklist</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>&amp;Sửa</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Chưa ghi.</source>
            <translation>Not written yet.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Giao ước, kiểm tra</source>
            <translation>Pacts, inspections</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Sơ kết, tổng kết</source>
            <translation>Reviews</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Đề nghị khen</source>
            <translation>Proposed awards</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>: từ {0} đến {1}</source>
            <translation>: from {0} to {1}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Đã chuyển bước</source>
            <translation>Brought to the next step</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Đã bỏ {0} dòng</source>
            <translation>{0} rows taken away</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Bảng kiểm {0}</source>
            <translation>Checklist {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>bảng kiểm</source>
            <translation>checklist</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Lập phong trào hưởng ứng…</source>
            <translation>Begin a movement in answer…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Trả về đang soạn</source>
            <translation>Back to the draft</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Triển khai, không chờ đăng ký</source>
            <translation>Carry it out without waiting for registrations</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Ghi sơ kết…</source>
            <translation>Record interim review…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Ghi tổng kết…</source>
            <translation>Record final review…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Ghi mức phấn đấu…</source>
            <translation>Record target…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Gia hạn…</source>
            <translation>Extend…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Hủy phong trào…</source>
            <translation>Cancel the movement…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/movements/page.py" />
            <source>&amp;In</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Thêm &amp;tiêu chí</source>
            <translation>Add &amp;criterion</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Ghi &amp;kết quả</source>
            <translation>Record &amp;result</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Tiêu chí, cách kiểm tra</source>
            <translation>Criterion, how to check</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Cần</source>
            <translation>Needed</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đang có</source>
            <translation>So far</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa có tiêu chí nào. Mỗi tiêu chí ghi người dân kiểm tra bằng cách nào.</source>
            <translation>No criterion yet. Each says how a villager checks it.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Các lần đếm</source>
            <translation>Counts</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Theo</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa có</source>
            <translation>None yet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đạt, {0}</source>
            <translation>Met, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>{0} % mức cần</source>
            <translation>{0} % of what is needed</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Mức phấn đấu</source>
            <translation>Target</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Ghi &amp;danh sách thôn</source>
            <translation>Type a hamlet's &amp;list</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chọn từ &amp;sổ</source>
            <translation>Choose from the &amp;register</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đề nghị &amp;khen</source>
            <translation>&amp;Propose award</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đăng ký thi đua</source>
            <translation>Emulation registrations</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa ai đăng ký. Gõ danh sách giấy của từng thôn, hoặc chọn người trong sổ.</source>
            <translation>Nobody registered yet. Type in each hamlet's paper list, or choose people from the register.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Tên</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa đọc được danh sách đăng ký</source>
            <translation>The registrations could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chọn người trong danh sách trước, Shift hoặc Ctrl để chọn nhiều</source>
            <translation>Choose people in the list first, several with Shift or Ctrl</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source> và {0} người nữa</source>
            <translation> and {0} more</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đề nghị khen…</source>
            <translation>Propose award…</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Mở trang của người này</source>
            <translation>Open this person's page</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Bỏ khỏi danh sách</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đã khắc phục</source>
            <translation>Put right</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Thêm &amp;giao ước</source>
            <translation>Add &amp;pact</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Thêm lần &amp;kiểm tra</source>
            <translation>Add &amp;inspection</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Giao ước thi đua</source>
            <translation>Emulation pacts</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Các bên, nội dung</source>
            <translation>Parties, words</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Ngày ký</source>
            <translation>Signed on</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa ghi giao ước nào.</source>
            <translation>No pact written down yet.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Các lần kiểm tra</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Kết quả, người kiểm tra</source>
            <translation>Findings, inspector</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Khắc phục</source>
            <translation>Put right</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa ghi lần kiểm tra nào.</source>
            <translation>No inspection written down yet.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Ghi &amp;sơ kết</source>
            <translation>Record &amp;interim review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Ghi tổn&amp;g kết</source>
            <translation>Record &amp;final review</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Kết quả chính</source>
            <translation>Main results</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Kinh phí</source>
            <translation>Cost</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa sơ kết lần nào. Đến kỳ, máy nhắc ở Việc hôm nay.</source>
            <translation>No interim review yet. When one is due, Today's work says so.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Bài học</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chọn người để đề &amp;nghị</source>
            <translation>Choose people to &amp;propose</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Hồ sơ đề nghị khen</source>
            <translation>Dossiers for awards</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Cá nhân, tập thể</source>
            <translation>People, groups</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Đề nghị</source>
            <translation>Proposed award</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Bước</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../ui/movements/parts.py" />
            <source>Chưa có hồ sơ nào từ phong trào này. Ở phần Đăng ký, chọn người rồi bấm Đề nghị khen.</source>
            <translation>No dossier out of this movement yet. In Registrations choose people, then press Propose award.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>Đã ghi {0} đăng ký</source>
            <translation>{0} registrations recorded</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>. {0} dòng đã có từ trước: {1}</source>
            <translation>. {0} rows stood there already: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>Ghi danh sách đăng ký</source>
            <translation>Record a list of registrations</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source># Gõ danh sách giấy của một thôn
Ghi thôn và ngày một lần ở trên, rồi mỗi người một dòng. Tab sang phải, Enter xuống dòng, Esc trả lại ô như cũ.
Dán được cả bảng từ Excel bằng Ctrl+V; dòng đầu là tên cột thì máy tự hiểu. Ô sai có viền đỏ và nói vì sao.
Ctrl+Enter: ghi cả danh sách. Ctrl+Z: lấy lại. Rời trang giữa chừng, danh sách đang gõ vẫn được giữ.</source>
            <translation># Type in a hamlet's paper list
Write hamlet and day once at the top, then one person a line. Tab goes right, Enter down, Esc puts the cell back.
A whole table can be pasted from Excel with Ctrl+V; a first line of column names is understood. A wrong cell has a red outline and says why.
Ctrl+Enter: record the whole list. Ctrl+Z: take back. Leave the page midway and the list being typed is kept.</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>Chưa rõ</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>&amp;Thôn</source>
            <translation>&amp;Hamlet</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>N&amp;gày đăng ký</source>
            <translation>Registered &amp;on</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>&amp;Loại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>&amp;Vị trí công tác</source>
            <translation>&amp;Labour role</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>Tab: sang phải   ·   Enter: xuống dòng   ·   Ctrl+V: dán   ·   Ctrl+Enter: ghi</source>
            <translation>Tab: right   ·   Enter: down   ·   Ctrl+V: paste   ·   Ctrl+Enter: record</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>&amp;Dán</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>người</source>
            <translation>people</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>đơn vị, hộ</source>
            <translation>units, households</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>&amp;Ghi {0} {1}</source>
            <translation>&amp;Record {0} {1}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>&amp;Ghi danh sách</source>
            <translation>&amp;Record list</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>{0} dòng</source>
            <translation>{0} lines</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>Dòng {0}: {1}</source>
            <translation>Line {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/registering.py" />
            <source>, {0} chỗ cần sửa. {1}</source>
            <translation>, {0} to put right. {1}</translation>
        </message>
        <message>
            <location filename="../../ui/movements/words.py" />
            <source>{0} đơn vị, hộ</source>
            <translation>{0} units, households</translation>
        </message>
        <message>
            <location filename="../../ui/movements/words.py" />
            <source>{0} người</source>
            <translation>{0} people</translation>
        </message>
    </context>
    <context>
        <name>nominations</name>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Chưa chọn</source>
            <translation>Not chosen</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Chưa ghi</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Hình thức đề nghị</source>
            <translation>&amp;Award proposed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Theo đợt, &amp;phong trào</source>
            <translation>Cam&amp;paign, movement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Lập thành tích từ</source>
            <translation>&amp;Achievement from</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>đế&amp;n</source>
            <translation>u&amp;ntil</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Hạn &amp;giải quyết</source>
            <translation>&amp;Due date</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Nơ&amp;i phát hiện gương tốt</source>
            <translation>Exemplar &amp;reported by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Căn cứ đề nghị</source>
            <translation>Legal &amp;ground</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>L&amp;oại khen thưởng</source>
            <translation>Commendation &amp;type</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Thủ tụ&amp;c</source>
            <translation>Pro&amp;cedure</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Xếp loại nhiệm vụ</source>
            <translation>Task ratin&amp;g</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Kỷ luật</source>
            <translation>&amp;Discipline</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Câ&amp;u ghi trên giấy khen</source>
            <translation>&amp;Words on the certificate</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>&amp;Báo cáo thành tích</source>
            <translation>Achievement r&amp;eport</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Tháng kết thúc trước tháng bắt đầu {0}</source>
            <translation>The last month is before the first month {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>giấy khen</source>
            <translation>certificates</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Câ&amp;u ghi trên {0}</source>
            <translation>&amp;Citation on the {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>Viết một câu, bắt đầu bằng “Có thành tích …” hoặc “Đã …”</source>
            <translation>One sentence that begins with “Có thành tích …” or “Đã …”</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>{0} ký tự, vừa {1} dòng trên {2}.</source>
            <translation>{0} characters, fits {1} lines on the {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/achievement.py" />
            <source>{0} ký tự, chữ nhỏ nhất vẫn chưa vừa {1}. Viết ngắn lại.</source>
            <translation>{0} characters, too long for the {1} even in the smallest letters. Shorten it.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Số hồ sơ</source>
            <translation>Dossier no.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Cá nhân, tập thể</source>
            <translation>People, groups</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Kết quả từng hồ sơ</source>
            <translation>Result of each dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Đã chuyển {0} hồ sơ, {1} hồ sơ còn lại</source>
            <translation>{0} dossiers moved on, {1} left</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Hồ sơ còn lại vẫn ở bước cũ, lý do ghi bên dưới.</source>
            <translation>The others are still at their step, the reasons stand below.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>&amp;Mở hồ sơ đang chọn</source>
            <translation>&amp;Open the selected dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>&amp;Xong</source>
            <translation>&amp;Done</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/answers.py" />
            <source>Đã sang {0}</source>
            <translation>Now at {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đơn vị có &amp;mấy người</source>
            <translation>&amp;People in the unit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Dự họp</source>
            <translation>&amp;Attended</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đồn&amp;g ý</source>
            <translation>&amp;For</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Không đồng ý</source>
            <translation>&amp;Against</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Bình xét ở đơn vị, {0}</source>
            <translation>Unit review, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đơn &amp;vị bình xét</source>
            <translation>Reviewing &amp;unit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày họp</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Chủ trì</source>
            <translation>&amp;Led by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Ghi &amp;bình xét</source>
            <translation>Record &amp;review</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi bình xét: {0}</source>
            <translation>Unit review recorded: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Không gắn điều kiện nào</source>
            <translation>No condition</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Hỏi ý kiến, {0}</source>
            <translation>Consultation, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Hỏi nơi nào</source>
            <translation>&amp;Agency asked</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Câu trả lời dùng cho điều &amp;kiện</source>
            <translation>The answer serves this &amp;condition</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Có trả lời thì điều kiện này tự được ghi.</source>
            <translation>With the answer this condition is recorded by itself.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Hỏi điề&amp;u gì</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày hỏi</source>
            <translation>&amp;Date asked</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Hạn &amp;trả lời</source>
            <translation>Answer d&amp;ue</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi đã hỏi</source>
            <translation>&amp;Record the question</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi: chờ {0} trả lời</source>
            <translation>Recorded: waiting for {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Trả lời</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Không có</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>{0} trả lời</source>
            <translation>{0} answers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ai trả lời, chức vụ</source>
            <translation>Answered &amp;by, position</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày trả lời</source>
            <translation>&amp;Date answered</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>T&amp;rả lời thế nào</source>
            <translation>&amp;Answer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Văn &amp;bản trả lời trong hồ sơ</source>
            <translation>&amp;Written answer in the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi trả lời</source>
            <translation>&amp;Record answer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi trả lời của {0}</source>
            <translation>Answer of {0} recorded</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm yết hồ sơ {0}</source>
            <translation>Public posting of dossier {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm yết {0}. {1}.</source>
            <translation>Posted {0}. {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm &amp;yết ở đâu</source>
            <translation>&amp;Place of posting</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Từ ngày</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi niêm yết</source>
            <translation>&amp;Record posting</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Niêm yết đến hết {0}</source>
            <translation>Posted until {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Là &amp;khiếu nại, phản ánh: hồ sơ dừng đến khi trả lời</source>
            <translation>A complaint or ob&amp;jection: the dossier waits until it is answered</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Ý kiến khi niêm yết</source>
            <translation>Remark on the posting</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ai nêu</source>
            <translation>R&amp;aised by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ngày nhận</source>
            <translation>&amp;Date received</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Nội &amp;dung</source>
            <translation>M&amp;atter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>&amp;Ghi ý kiến</source>
            <translation>&amp;Record remark</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi ý kiến</source>
            <translation>Remark recorded</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Trả lời ý kiến của {0}</source>
            <translation>Answer to the remark of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/asking.py" />
            <source>Đã ghi trả lời</source>
            <translation>Answer recorded</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Lập hồ sơ theo danh sách</source>
            <translation>Dossiers from a list</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Hồ sơ khen thưởng</source>
            <translation>Nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Dán danh sách chép từ bảng tính: họ tên, năm sinh, chức vụ. Máy xét từng dòng; dòng sai ghi rõ lý do và không cản dòng đúng. Lập xong, Ctrl+Z lấy lại cả danh sách.</source>
            <translation>Paste a list copied from a spreadsheet: full name, year of birth, position. Each line is judged; a wrong line says why and does not stop the others. Afterwards Ctrl+Z takes the whole list back.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Dòng</source>
            <translation>Line</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Tên</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Kết quả xét</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Kết quả xét từng dòng</source>
            <translation>Verdict on each line</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Danh sách</source>
            <translation>List</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Chọn từ &amp;sổ</source>
            <translation>Choose from the &amp;register</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>&amp;Dán</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>&amp;Lập hồ sơ</source>
            <translation>&amp;Begin dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Thành tích &amp;từ</source>
            <translation>Achievement &amp;from</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đề nghị chung</source>
            <translation>Common to all</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Danh sách &amp;gồm</source>
            <translation>The &amp;list has</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đợt, &amp;phong trào</source>
            <translation>Campaign, mo&amp;vement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đơn &amp;vị đề nghị</source>
            <translation>&amp;Nominating unit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Câ&amp;u ghi cho mỗi người</source>
            <translation>&amp;Words for each</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>{tên} và {chức vụ} được thay bằng của từng dòng</source>
            <translation>{tên} and {chức vụ} are replaced by those of each line</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Dán danh sách chép từ bảng tính, mỗi người một dòng</source>
            <translation>Paste a list copied from a spreadsheet, one person a line</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Danh sách dán từ bảng tính</source>
            <translation>List pasted from a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Chưa xét được danh sách</source>
            <translation>The list could not be judged</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>{0} dòng lập được, {1} dòng chưa</source>
            <translation>{0} lines ready, {1} not</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>&amp;Lập {0} hồ sơ</source>
            <translation>&amp;Make {0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Chưa lập được hồ sơ</source>
            <translation>The dossiers could not be made</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đã lập {0} hồ sơ</source>
            <translation>{0} dossiers made</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>Đã lập {0} hồ sơ. {1} dòng chưa lập, lý do ghi ở danh sách</source>
            <translation>{0} dossiers made. {1} lines not, the reasons stand in the list</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/batch.py" />
            <source>(chưa ghi tên)</source>
            <translation>(no name)</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation>Type a name, accents may be left out</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Là</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Người, tập thể đã có trong sổ</source>
            <translation>People and collectives in the book</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Thêm người, tập thể &amp;mới</source>
            <translation>Add a &amp;new person or collective</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chọn người khác</source>
            <translation>Choose another</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chọn sau</source>
            <translation>Choose later</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Thêm hồ sơ khen thưởng</source>
            <translation>Add a nomination dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Đề nghị khen ai</source>
            <translation>Whom to nominate</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>&amp;Loại khen thưởng</source>
            <translation>Commendation &amp;type</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chọn loại thì máy đặt sẵn thủ tục, căn cứ và hạn</source>
            <translation>The type sets procedure, ground and due date</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Lập hồ sơ</source>
            <translation>Make dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chưa có ai tên “{0}” trong sổ</source>
            <translation>Nobody named “{0}” in the book</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>hạn</source>
            <translation>due</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Mở {0}</source>
            <translation>Open {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Đã có hồ sơ của người, tập thể này</source>
            <translation>This person or collective has a dossier already</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Chưa chọn đề nghị khen ai.</source>
            <translation>Nobody chosen to nominate.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/beginning.py" />
            <source>Gõ tên rồi chọn một dòng, hoặc thêm người mới.</source>
            <translation>Type a name and choose a line, or add somebody new.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Thủ tục đơn giản, quyết định trước hết ngày {0}. {1}.</source>
            <translation>Simplified procedure, decision by the end of {0}. {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ghi việc đột xuất</source>
            <translation>Record a sudden deed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Ai làm</source>
            <translation>&amp;Who did it</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Họ và tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Làm việc gì</source>
            <translation>&amp;What was done</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ví dụ: cứu hai cháu bé khỏi dòng nước lũ</source>
            <translation>Example: saved two children from the flood</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Ngày nào</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ở đâ&amp;u</source>
            <translation>&amp;Place</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ai &amp;chứng kiến</source>
            <translation>Wi&amp;tnesses</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Ví dụ: ông Mẫu, trưởng thôn</source>
            <translation>Example: Mr Mẫu, village head</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>&amp;Ghi, mở hồ sơ</source>
            <translation>&amp;Record, open dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Trong sổ đã có người tên này</source>
            <translation>The book has this name already</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Đúng người thì chọn; không chọn thì máy ghi thành người mới.</source>
            <translation>Choose the right person; otherwise a new person is recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/capture.py" />
            <source>Đã chọn: {0}</source>
            <translation>Chosen: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>Số liệu của đơn vị, {0}</source>
            <translation>Figures of the unit, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>Ghi theo phiếu chấm, danh sách của đơn vị.</source>
            <translation>As on the unit's score sheet or list.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>&amp;Ghi số liệu</source>
            <translation>&amp;Enter figures</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>Đã ghi số liệu. {0} điều kiện</source>
            <translation>Figures entered. {0} conditions</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>Chưa biết</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>Có</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/claiming.py" />
            <source>Không</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Đề nghị</source>
            <translation>Proposed award</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Điều kiện</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Bước</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/columns.py" />
            <source>hạn {0}</source>
            <translation>due {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Thu gọn</source>
            <translation>Show less</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Xem cả {0} tiêu chuẩn</source>
            <translation>Show all {0} standards</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Lưu ý: {0}</source>
            <translation>Note: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Xét điều kiện</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Ghi xác nhận</source>
            <translation>Record confirmation</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Đính kèm</source>
            <translation>Attach</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Sửa ngay</source>
            <translation>Correct now</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/conditions.py" />
            <source>Ghi ý kiến</source>
            <translation>Record opinion</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>&amp;Hội đồng có mấy người</source>
            <translation>&amp;Council members</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>&amp;Có mặt</source>
            <translation>&amp;Present</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Phiếu &amp;phát ra</source>
            <translation>Ballots handed &amp;out</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Phiếu hợp &amp;lệ</source>
            <translation>&amp;Valid ballots</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Kết quả Hội đồng, {0}</source>
            <translation>Council result, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi kết quả</source>
            <translation>Record result</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi đủ sáu số theo biên bản kiểm phiếu</source>
            <translation>Fill in all six numbers from the vote-count minutes</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Chưa đủ số người để họp: có mặt {0}/{1}, cần từ {2}</source>
            <translation>Not enough people to meet: {0}/{1} present, {2} needed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Thông qua</source>
            <translation>Passed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Chưa thông qua, hồ sơ sẽ được trả lại</source>
            <translation>Not passed, the dossier will be returned</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Cần có mặt từ {0}/{1} người.</source>
            <translation>At least {0}/{1} people must be present.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Chưa ghi số này.</source>
            <translation>This number is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi theo biên bản kiểm phiếu, không có thì ghi 0.</source>
            <translation>As in the vote-count minutes; write 0 for none.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ngày họp ở sau hôm nay.</source>
            <translation>The session date is after today.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Ghi ngày trên biên bản.</source>
            <translation>Write the date on the minutes.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đã ghi: thông qua, chuyển sang Chờ ký</source>
            <translation>Recorded: passed, moved to Awaiting signature</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đã ghi: chưa thông qua, hồ sơ được trả lại</source>
            <translation>Recorded: not passed, the dossier is returned</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đồng ý và không đồng ý cộng lại là {0}, phiếu hợp lệ là {1}.</source>
            <translation>For and against add up to {0}, valid ballots are {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/council.py" />
            <source>Đếm lại theo biên bản; phiếu trống tính là không hợp lệ.</source>
            <translation>Count again by the minutes; blank ballots are not valid.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Quá trình</source>
            <translation>Course</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Chưa ghi gì.</source>
            <translation>Nothing recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi tiếp nhận</source>
            <translation>Record reception</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi bình xét</source>
            <translation>Record unit review</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi số liệu</source>
            <translation>Enter figures</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Hỏi ý kiến</source>
            <translation>Consult</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Niêm yết</source>
            <translation>Post publicly</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Chuyển hình thức khác</source>
            <translation>Change the form</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Lập hồ sơ mức thấp hơn</source>
            <translation>Begin a dossier for the lower award</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Dừng hồ sơ</source>
            <translation>End the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Lập hồ sơ khác từ hồ sơ này</source>
            <translation>New dossier from this one</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0}, tại {1}. Người chứng kiến: {2}</source>
            <translation>{0}, at {1}. Witnesses: {2}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Nhận tin việc đột xuất</source>
            <translation>Told of a sudden deed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} bộ, người nộp: {1}. Hẹn {2}</source>
            <translation>{0} sets, handed in by {1}. Promised for {2}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã tiếp nhận, số {0}</source>
            <translation>Received, number {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Phiếu tiếp nhận</source>
            <translation>Reception slip</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} bình xét</source>
            <translation>Reviewed by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} Người quyết định: {1}</source>
            <translation>{0} Decided by: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Tiếp theo hồ sơ {0}</source>
            <translation>Follows dossier {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã lập hồ sơ {0} từ hồ sơ này</source>
            <translation>Dossier {0} made from this one</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>không</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>có</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Số liệu của đơn vị</source>
            <translation>Figures of the unit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Mở hồ sơ đó</source>
            <translation>Open that dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} đã trả lời</source>
            <translation>{0} has answered</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Hạn {0}.</source>
            <translation>Due {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Chờ {0} trả lời</source>
            <translation>Waiting for {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi trả lời</source>
            <translation>Record answer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã niêm yết đến {0}</source>
            <translation>Posted until {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đang niêm yết đến hết {0}</source>
            <translation>On display until {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0}. {1} ý kiến</source>
            <translation>{0}. {1} remarks</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ghi ý kiến nhận được</source>
            <translation>Record a remark received</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Xem trước thông báo</source>
            <translation>Preview the notice</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Khiếu nại, phản ánh của {0}</source>
            <translation>Complaint or objection of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Ý kiến của {0}</source>
            <translation>Remark of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0}
Trả lời: {1}</source>
            <translation>{0}
Answer: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} yêu cầu bổ sung</source>
            <translation>{0} asks to supplement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} trả lại để sửa</source>
            <translation>{0} returned it for correction</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>{0} trả lại</source>
            <translation>{0} returned it</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Cần: {0}.</source>
            <translation>Needed: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã trả lời {0}.</source>
            <translation>Answered {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Hạn trả lời {0}.</source>
            <translation>Answer due {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Phiếu yêu cầu</source>
            <translation>Request slip</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Đã trình {0}</source>
            <translation>Submitted to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Tờ trình {0}, người ký {1}</source>
            <translation>Submission letter {0}, signed by {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Xem tờ trình</source>
            <translation>See the letter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Cấp trên quyết định khen, {0}</source>
            <translation>The superior decided to commend, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Người ký {0}</source>
            <translation>Signed by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/course.py" />
            <source>Cấp trên không khen</source>
            <translation>The superior did not commend</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Tờ trình {0}</source>
            <translation>Submission letter {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>tờ trình</source>
            <translation>submission letter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Thông báo công khai</source>
            <translation>Public notice</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>thông báo</source>
            <translation>notice</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Đã lập: {0}</source>
            <translation>Made: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/deeding.py" />
            <source>Chưa lập được giấy tờ</source>
            <translation>The paper could not be made</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Việc khác với hồ sơ này</source>
            <translation>More for this dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Xem hết</source>
            <translation>See all</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Giấy tờ</source>
            <translation>Papers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Nhật ký</source>
            <translation>Diary</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Chi tiết hồ sơ đang chọn</source>
            <translation>Details of the selected dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>Mở hồ sơ</source>
            <translation>Open dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/detail.py" />
            <source>{0}/{1} đạt</source>
            <translation>{0}/{1} met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Trả lại để sửa</source>
            <translation>Return for correction</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Yêu cầu bổ sung, còn {0} lần</source>
            <translation>Ask to supplement, {0} times left</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Cách trả</source>
            <translation>Kind of return</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Hạn trả lời</source>
            <translation>&amp;Answer due</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Trả lại hồ sơ {0}</source>
            <translation>Return dossier {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Cần bổ sung, sửa những gì</source>
            <translation>What to &amp;supplement or correct</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Ví dụ: thiếu xác nhận của thôn</source>
            <translation>Example: the village's confirmation is missing</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Chỉ mở những ô và giấy tờ đánh dấu; không đánh dấu thì mở cả hồ sơ</source>
            <translation>Only the ticked fields and papers are opened; none ticked opens the whole dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Trả lại</source>
            <translation>Returned</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Đã trả lại {0}</source>
            <translation>{0} returned</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Đúng, đạt điều kiện</source>
            <translation>Yes, the condition is met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Không đạt</source>
            <translation>Not met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Người đó nói</source>
            <translation>What was said</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Người cho &amp;đạt</source>
            <translation>&amp;Accepted by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Ai xác nhận, chức vụ gì</source>
            <translation>&amp;Who confirms, position</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Lý do, in trong hồ sơ</source>
            <translation>&amp;Reason, printed in the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Người đó nói &amp;gì</source>
            <translation>&amp;What was said</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Ví dụ: chị Lan, Chủ tịch Hội Phụ nữ xã</source>
            <translation>Example: Ms Lan, chairwoman of the commune Women's Union</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Vẫn cho đạt</source>
            <translation>Accept all the same</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>&amp;Ngày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/dialogs.py" />
            <source>Đã ghi vào hồ sơ: {0}</source>
            <translation>Recorded in the dossier: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Ghi dần từng mục, máy tự lưu. Bên phải là các điều kiện đã đạt hay còn thiếu và giấy tờ trong hồ sơ. Nút đỏ chuyển hồ sơ sang bước sau; còn thiếu gì máy liệt kê để bấm vào từng việc. Ctrl+Enter: chuyển bước · Ctrl+Z: hoàn tác · Ctrl+S: lưu ngay</source>
            <translation>Fill in bit by bit, it saves itself. On the right stand the conditions met or missing and the papers. The red button moves the dossier on; what is missing is listed to click on. Ctrl+Enter: next step · Ctrl+Z: undo · Ctrl+S: save now</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>1. Người được đề nghị</source>
            <translation>1. Nominee</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Phần của hồ sơ</source>
            <translation>Parts of the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Đã lưu nháp {0}</source>
            <translation>Draft saved {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Đã tự lưu lúc {0}</source>
            <translation>Saved at {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Ô “{0}” chưa lưu được: {1}</source>
            <translation>“{0}” is not saved: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Các ô khác đã lưu.</source>
            <translation>The other fields are saved.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Ghi lại ô này, hoặc rời trang và bỏ chữ vừa gõ ở đó.</source>
            <translation>Correct this field, or leave and drop what was typed there.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Còn một ô chưa lưu</source>
            <translation>One field is not saved</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Rời trang</source>
            <translation>Leave the page</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/editor.py" />
            <source>Chưa chuyển được</source>
            <translation>Could not move on</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Dừng vì</source>
            <translation>Ended because</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Dừng hồ sơ {0}</source>
            <translation>End dossier {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Hồ sơ không đi tiếp. Mọi nội dung vẫn được giữ, và có thể lập hồ sơ khác từ hồ sơ này.</source>
            <translation>The dossier goes no further. All content is kept, and another dossier can be made from it.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Lý do, báo cho đơn vị</source>
            <translation>&amp;Reason, told to the unit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Ví dụ: đơn vị xin rút để bổ sung thành tích</source>
            <translation>Example: the unit withdraws it to add achievements</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Người quyết định, chức vụ</source>
            <translation>&amp;Decided by, position</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Dừng hồ sơ</source>
            <translation>&amp;End the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Người quyết định</source>
            <translation>Decided &amp;by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Chuyển sang hình thức khác</source>
            <translation>Change to another form</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>Đang đề nghị: {0}</source>
            <translation>Nominated: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Hình thức mới</source>
            <translation>&amp;New form</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/ending.py" />
            <source>&amp;Chuyển</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Giấy tờ (*.pdf *.jpg *.jpeg *.png)</source>
            <translation>Papers (*.pdf *.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Chọn tệp để đính kèm</source>
            <translation>Choose a file to attach</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Đã đính kèm {0}</source>
            <translation>{0} attached</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Chưa đính kèm được</source>
            <translation>Could not attach</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Lưu giấy tờ ra tệp</source>
            <translation>Save the paper to a file</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Đã lưu {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/files.py" />
            <source>Đã bỏ {0} khỏi hồ sơ</source>
            <translation>{0} removed from the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Chủ tịch</source>
            <translation>Chairman</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>KT. Chủ tịch, Phó Chủ tịch ký</source>
            <translation>Deputy signs for the chairman (KT.)</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Q. Chủ tịch</source>
            <translation>Acting chairman (Q.)</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã quyết định khen</source>
            <translation>Commendation decided</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Trả lại, nêu lý do</source>
            <translation>Return, with the reason</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Không khen</source>
            <translation>Not commended</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Thể thức ký</source>
            <translation>Form of signing</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Tờ trình đề nghị khen thưởng</source>
            <translation>Submission letter for commendation</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>&amp;Ngày ký</source>
            <translation>&amp;Date signed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Số &amp;tờ trình</source>
            <translation>Letter &amp;number</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Người &amp;ký</source>
            <translation>&amp;Signer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cấp số rồi thì không lấy lại được. Hồ sơ chuyển sang Chờ cấp trên.</source>
            <translation>A number once given cannot be taken back. The dossier moves to Awaiting superior.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>&amp;Cấp số, trình</source>
            <translation>&amp;Give number, submit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>{0}
và {1} hồ sơ nữa</source>
            <translation>{0}
and {1} more dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Kính gửi: {0}</source>
            <translation>Addressed to: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã trình {0} theo tờ trình {1}</source>
            <translation>{0} submitted by letter {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cấp trên trả lời</source>
            <translation>The superior's answer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Số &amp;quyết định</source>
            <translation>Decision &amp;number</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Ngày quyết đị&amp;nh</source>
            <translation>Da&amp;te of decision</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>&amp;Tiền thưởng (đồng)</source>
            <translation>Award &amp;money (đồng)</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Để trống thì lấy theo danh mục</source>
            <translation>Empty takes it from the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cấp trên nêu &amp;lý do gì</source>
            <translation>&amp;Reason given</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Cần sửa những ô nào</source>
            <translation>Fields to correct</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Trả lời của cấp trên, {0}</source>
            <translation>Superior's answer, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Ngà&amp;y nhận trả lời</source>
            <translation>Answer recei&amp;ved on</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>{0}. Trình {1} ngày {2}, tờ trình {3}.</source>
            <translation>{0}. Submitted to {1} on {2}, letter {3}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã ghi quyết định {0} vào sổ vàng</source>
            <translation>Decision {0} entered in the register</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã ghi: cấp trên trả lại</source>
            <translation>Recorded: returned by the superior</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Đã ghi: cấp trên không khen</source>
            <translation>Recorded: not commended by the superior</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Tờ trình gửi {0}</source>
            <translation>Submission letter to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/forwarding.py" />
            <source>Tờ trình của đơn vị</source>
            <translation>The unit's submission letter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Hoàn tác (Ctrl+Z)</source>
            <translation>Undo (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>&amp;Lịch sử</source>
            <translation>&amp;History</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>&amp;Xem tờ trình</source>
            <translation>&amp;See the letter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Hồ sơ ở bước {0} từ {1} nên chỉ đọc</source>
            <translation>The dossier is at step {0} since {1}, so it is read-only</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Nội dung đã thẩm tra được giữ nguyên. Cần sửa thì trả lại, có ghi lý do.</source>
            <translation>Appraised content is kept as it is. To correct it, return it with a reason.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Trả lại bổ sung</source>
            <translation>Return to supplement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Đã ghi trong quyết định {0}. Có sai thì lập quyết định đính chính.</source>
            <translation>Part of decision {0}. A mistake needs a correcting decision.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Chỉ mở: {0}.</source>
            <translation>Open only: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Mở cả hồ sơ.</source>
            <translation>The whole dossier is open.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/heading.py" />
            <source>Sửa xong, hồ sơ về lại bước {0}.</source>
            <translation>After the correction it goes back to step {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/menus.py" />
            <source>Mở quyết định, giấy khen</source>
            <translation>Open decision, certificates</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/menus.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/menus.py" />
            <source>Bỏ vào Mục đã xóa</source>
            <translation>Put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>{0} đã chuyển sang {1}</source>
            <translation>{0} moved to {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Đã chuyển {0} hồ sơ</source>
            <translation>{0} dossiers moved on</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Đã chuyển {0} hồ sơ. {1} hồ sơ còn lại</source>
            <translation>{0} dossiers moved on. {1} left</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>{0} đã về bước {1}</source>
            <translation>{0} is back at {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Đã bỏ {0} vào Mục đã xóa</source>
            <translation>{0} moved to Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Sau việc này đã có việc khác được ghi.</source>
            <translation>Something else was recorded after this.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Mọi nội dung vẫn như cũ.</source>
            <translation>Everything is as before.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/moves.py" />
            <source>Nhấn Ctrl+Z để hoàn tác lần lượt từng việc.</source>
            <translation>Press Ctrl+Z to undo one by one.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Ghi kết quả họp</source>
            <translation>Record council result</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Lập tờ trình</source>
            <translation>Make letter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Ghi đã trao</source>
            <translation>Record presentation</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Mở giấy khen</source>
            <translation>Open certificates</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chuyển lại {0}</source>
            <translation>Move {0} on again</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ Hội đồng họp</source>
            <translation>Awaiting the council</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Họp xong, ghi số phiếu theo biên bản. Máy tính kết quả.</source>
            <translation>After the session, record the votes from the minutes. The result is worked out.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hình thức này do cấp trên quyết định. Lập tờ trình gửi {0}.</source>
            <translation>A superior decides on this form. Make a submission letter to {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ ký tờ trình</source>
            <translation>Letter awaiting signature</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hội đồng: {0}.</source>
            <translation>Council: {0}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã đủ để trình Chủ tịch ký.</source>
            <translation>Ready for the chairman's signature.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ Chủ tịch ký</source>
            <translation>Awaiting the chairman's signature</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ cấp trên</source>
            <translation>Awaiting the superior</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ trao</source>
            <translation>Awaiting presentation</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Chờ in giấy khen</source>
            <translation>Certificates to print</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã trao</source>
            <translation>Presented</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hội đồng đề nghị mức thấp hơn</source>
            <translation>The council proposes a lower award</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Trả lại vì: {0}</source>
            <translation>Returned because: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Còn {0} việc phải làm</source>
            <translation>{0} things left to do</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Có khiếu nại, phản ánh</source>
            <translation>There is a complaint or objection</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Trả lời rồi hồ sơ mới đi tiếp.</source>
            <translation>The dossier moves on once it is answered.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Hỏi ngày {0}: {1}</source>
            <translation>Asked on {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Cần một người xác nhận</source>
            <translation>Somebody must confirm</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã bị trả lại</source>
            <translation>It was returned</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đủ để chuyển bước</source>
            <translation>Ready to move on</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Xem lại lần cuối rồi chuyển.</source>
            <translation>Look once more, then move on.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Quyết định {0} ngày {1}, sổ vàng dòng {2}.</source>
            <translation>Decision {0} of {1}, register line {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Trao ngày {0}, người nhận {1}.</source>
            <translation>Presented on {0}, received by {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>{0} Ngày {1}, {2}.</source>
            <translation>{0} On {1}, {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/next.py" />
            <source>Đã trình {0} ngày {1}, tờ trình {2}.</source>
            <translation>Submitted to {0} on {1}, letter {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Hồ sơ bị trả lại</source>
            <translation>Dossier returned</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Chưa cần ai xác nhận</source>
            <translation>Nothing to confirm</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Điều kiện nào máy không tự xét được sẽ hiện ở đây để ghi ai xác nhận.</source>
            <translation>Conditions that cannot be judged from data appear here, to record who confirms them.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Ghi xác nhận: {0}</source>
            <translation>Record confirmation: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Vẫn cho đạt: {0}</source>
            <translation>Accept all the same: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Chưa thông qua</source>
            <translation>Not passed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Có mặt {0}/{1}, phát ra {2} phiếu, hợp lệ {3}</source>
            <translation>{0}/{1} present, {2} ballots handed out, {3} valid</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/opinions.py" />
            <source>Hội đồng, {0}</source>
            <translation>Council, {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Mỗi dòng là một hồ sơ. Gõ tên không cần dấu hoặc số hồ sơ vào ô lọc; bấm đầu cột để xếp thứ tự. Bên phải là việc cần làm tiếp với hồ sơ đang chọn. Enter: mở · Ctrl+Enter: chuyển bước · Delete: bỏ vào Mục đã xóa · Ctrl+C: chép sang bảng tính</source>
            <translation>Each line is one dossier. Type a name without accents or a dossier number into the filter; click a heading to sort. On the right is what to do next. Enter: open · Ctrl+Enter: next step · Delete: to Deleted items · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chọn cột</source>
            <translation>Choose columns</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>&amp;Thêm hồ sơ</source>
            <translation>&amp;Add dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Lập theo &amp;danh sách</source>
            <translation>From a &amp;list</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Nhập từ &amp;Excel</source>
            <translation>Import from &amp;Excel</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa có hồ sơ nào</source>
            <translation>No dossiers yet</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Hồ sơ đề nghị khen thưởng của cá nhân, tập thể, hộ gia đình sẽ hiện ở đây.</source>
            <translation>Nomination dossiers of people, collectives and households appear here.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Thêm hồ sơ</source>
            <translation>Add dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Lập từ gương điển hình</source>
            <translation>Make one from an exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Ctrl+N cũng thêm hồ sơ</source>
            <translation>Ctrl+N also adds a dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa đọc được hồ sơ</source>
            <translation>The dossiers could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} hồ sơ đang xử lý</source>
            <translation>{0} dossiers in progress</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Không có hồ sơ nào khớp {0}</source>
            <translation>No dossier matches {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} hồ sơ do cấp trên quyết định, {1} hồ sơ do đơn vị.</source>
            <translation>{0} dossiers are decided by a superior, {1} by the office.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa chuyển hồ sơ nào.</source>
            <translation>No dossier was moved on.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chọn riêng từng loại rồi chuyển bước.</source>
            <translation>Select each kind by itself, then move on.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} hồ sơ</source>
            <translation>{0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Bước tiếp theo</source>
            <translation>Next step</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chép dòng đang chọn</source>
            <translation>Copy selected lines</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Ghi bình xét ở đơn vị, {0} hồ sơ</source>
            <translation>Record unit review, {0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>{0} dòng đang chọn</source>
            <translation>{0} lines selected</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Chưa chọn dòng nào</source>
            <translation>No line selected</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Ctrl+Enter: chuyển bước   ·   Ctrl+B: ghi bình xét   ·   Delete: bỏ   ·   Ctrl+C: chép</source>
            <translation>Ctrl+Enter: next step   ·   Ctrl+B: record unit review   ·   Delete: put away   ·   Ctrl+C: copy</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/page.py" />
            <source>Enter: mở hồ sơ   ·   Ctrl+Enter: chuyển bước   ·   Shift+↑↓: chọn nhiều dòng</source>
            <translation>Enter: open   ·   Ctrl+Enter: next step   ·   Shift+↑↓: select several lines</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>{0}/{1} đã có</source>
            <translation>{0}/{1} there</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Chọn tệp</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Kéo tệp PDF, JPG, PNG vào đây</source>
            <translation>Drop PDF, JPG, PNG files here</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Giấy tờ trong hồ sơ</source>
            <translation>Papers in the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Đính kèm: {0}</source>
            <translation>Attach: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>không có</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Lập từ mẫu: {0}</source>
            <translation>Make from a form: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>{0} trang</source>
            <translation>{0} pages</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>{0} tệp</source>
            <translation>{0} files</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>không bắt buộc</source>
            <translation>optional</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Đính kèm thêm</source>
            <translation>Attach more</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Lập từ mẫu</source>
            <translation>Make from a form</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Mở</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Lưu {0} ra tệp</source>
            <translation>Save {0} to a file</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/papers.py" />
            <source>Bỏ {0} khỏi hồ sơ</source>
            <translation>Remove {0} from the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>&amp;Sửa</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Giới tính</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Số định danh</source>
            <translation>Citizen ID</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Việc làm</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Chức vụ, nơi làm</source>
            <translation>Position, workplace</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Người đứng đầu</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Số người</source>
            <translation>Number of people</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Thôn, nơi ở</source>
            <translation>Village, home</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Đơn vị</source>
            <translation>Office</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Trang điển hình {0}</source>
            <translation>Exemplar page {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Giấy khen và sổ vàng lấy từ đây. Bấm Sửa để ghi.</source>
            <translation>Certificates and the register take this. Press Edit to fill in.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Sửa người được đề nghị</source>
            <translation>Edit the nominee</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>giới tính</source>
            <translation>sex</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>xã, phường</source>
            <translation>commune, ward</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source>Chưa ghi {0} của {1}</source>
            <translation>{0} of {1} not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/person.py" />
            <source> và </source>
            <translation> and </translation>
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Người, tập thể trong sổ</source>
            <translation>People and collectives in the book</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Chọn từ sổ</source>
            <translation>Choose from the book</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>&amp;Đưa vào danh sách</source>
            <translation>&amp;Put on the list</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Đang chọn {0} · Shift+↑↓: chọn thêm · Ctrl+A: chọn hết</source>
            <translation>{0} selected · Shift+↑↓: select more · Ctrl+A: select all</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Chưa chọn ai.</source>
            <translation>Nobody selected.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/pickmany.py" />
            <source>Chọn một hay nhiều dòng trong danh sách.</source>
            <translation>Select one or more lines of the list.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Quyết định {0} ngày {1}</source>
            <translation>Decision {0} of {1}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>&amp;Ngày trao</source>
            <translation>&amp;Date presented</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>&amp;Ai nhận</source>
            <translation>&amp;Received by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Nhận thay thì ghi cả quan hệ. Ví dụ: chị Hà, con gái</source>
            <translation>For somebody else add the relation. Example: Ms Hà, daughter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>&amp;Dịp trao</source>
            <translation>&amp;Occasion</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Ghi đã &amp;trao</source>
            <translation>Record &amp;presentation</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Ngày trao ở sau hôm nay.</source>
            <translation>The presentation date is after today.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Trao rồi hãy ghi, hoặc xem lại ngày.</source>
            <translation>Record it once it has happened, or check the date.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/presenting.py" />
            <source>Đã ghi trao cho {0}</source>
            <translation>Presentation to {0} recorded</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Tiếp nhận hồ sơ {0}</source>
            <translation>Reception of dossier {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Số tiếp nhận tiếp theo: {0}</source>
            <translation>Next reception number: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Số &amp;bộ</source>
            <translation>&amp;Sets</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Ai nộ&amp;p</source>
            <translation>&amp;Handed in by</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Ví dụ: bà Mẫu, Chi hội Phụ nữ thôn</source>
            <translation>Example: Ms Mẫu, village Women's Union</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>&amp;Tiếp nhận</source>
            <translation>&amp;Receive</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Hẹn trả kết quả: {0}</source>
            <translation>Answer promised for {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Phiếu tiếp nhận hồ sơ</source>
            <translation>Reception slip of the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>phiếu</source>
            <translation>slip</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/receiving.py" />
            <source>Phiếu yêu cầu bổ sung</source>
            <translation>Request to supplement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Enter: xuống dòng · Tab: sang phải · Ctrl+Enter: ghi. Dòng để trống thì không ghi.</source>
            <translation>Enter: down · Tab: right · Ctrl+Enter: record. Lines left empty are not recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Hồ sơ</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Đồng ý</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Không đồng ý</source>
            <translation>Against</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Dòng trống: &amp;tất cả đồng ý</source>
            <translation>Empty lines: &amp;all agreed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Bình xét ở đơn vị, {0} hồ sơ</source>
            <translation>Unit review, {0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Đã ghi bình xét cho {0} hồ sơ</source>
            <translation>Unit review recorded for {0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Hồ sơ đang chọn đã qua thẩm tra nên không ghi bình xét nữa.</source>
            <translation>The selected dossiers are past appraisal, so no unit review is recorded any more.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Chưa chọn hồ sơ nào.</source>
            <translation>No dossier is selected.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Hồ sơ vẫn nguyên.</source>
            <translation>The dossiers are unchanged.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/reviewing.py" />
            <source>Chọn các hồ sơ đang soạn hoặc đang thẩm tra. Shift+↑↓: chọn nhiều dòng.</source>
            <translation>Select dossiers under drafting or appraisal. Shift+↑↓: select several lines.</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/saving.py" />
            <source>Chưa lưu được</source>
            <translation>Could not save</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>{0} chỗ cần sửa</source>
            <translation>{0} to correct</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>2. Thành tích</source>
            <translation>2. Achievement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>3. Giấy tờ</source>
            <translation>3. Papers</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>4. Ý kiến, xác nhận</source>
            <translation>4. Opinions, confirmations</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/sections.py" />
            <source>{0} cần hỏi</source>
            <translation>{0} to ask</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Cá nhân</source>
            <translation>Individual</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Tập thể</source>
            <translation>Groups</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Hộ gia đình</source>
            <translation>Household</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Doanh nghiệp, hợp tác xã</source>
            <translation>Enterprise, co-operative</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Nam</source>
            <translation>Male</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Nữ</source>
            <translation>Women</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>đạt</source>
            <translation>met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>chưa đạt</source>
            <translation>not met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>cần xác nhận</source>
            <translation>to be confirmed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>chưa xét</source>
            <translation>not judged</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Xác nhận đạt</source>
            <translation>Confirmed as met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Xác nhận không đạt</source>
            <translation>Confirmed as not met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi tiếp nhận hồ sơ</source>
            <translation>record reception</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi yêu cầu trả lại</source>
            <translation>record a return</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>dừng hồ sơ</source>
            <translation>end the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi việc đột xuất</source>
            <translation>record a sudden deed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi bình xét của đơn vị</source>
            <translation>record the unit review</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi số liệu của đơn vị</source>
            <translation>enter the unit's figures</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi lần hỏi ý kiến</source>
            <translation>record a consultation</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi niêm yết</source>
            <translation>record a posting</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi ý kiến khi niêm yết</source>
            <translation>record a remark on the posting</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>đưa vào tờ trình</source>
            <translation>put into a submission letter</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi trả lời của cấp trên</source>
            <translation>record the superior's answer</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>hình thức đề nghị</source>
            <translation>proposed form</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>phong trào</source>
            <translation>movement</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>nơi phát hiện</source>
            <translation>reporting unit</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>tháng bắt đầu</source>
            <translation>first month</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>tháng kết thúc</source>
            <translation>last month</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>câu ghi trên giấy khen</source>
            <translation>words on the certificate</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>báo cáo thành tích</source>
            <translation>achievement report</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>căn cứ</source>
            <translation>legal ground</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>xếp loại</source>
            <translation>rating</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>kỷ luật</source>
            <translation>discipline</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>thủ tục</source>
            <translation>procedure</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>loại khen thưởng</source>
            <translation>commendation type</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>người được đề nghị</source>
            <translation>nominee</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Đủ điều kiện</source>
            <translation>All met</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Còn thiếu {0}</source>
            <translation>{0} missing</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Cần xác nhận</source>
            <translation>To be confirmed</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Chưa xét</source>
            <translation>Not judged</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>Máy</source>
            <translation>Program</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>một giấy tờ</source>
            <translation>a paper</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>bỏ một giấy tờ</source>
            <translation>remove a paper</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>thêm {0}</source>
            <translation>add {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>sửa giấy tờ</source>
            <translation>change a paper</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi xác nhận của {0}</source>
            <translation>record a confirmation by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>ghi kết quả Hội đồng</source>
            <translation>record the council result</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>lập hồ sơ</source>
            <translation>make the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>bỏ vào Mục đã xóa</source>
            <translation>move to Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>lấy lại hồ sơ</source>
            <translation>take the dossier back</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>chuyển sang {0}</source>
            <translation>move on to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>sửa hồ sơ</source>
            <translation>change the dossier</translation>
        </message>
        <message>
            <location filename="../../ui/nominations/words.py" />
            <source>sửa {0}</source>
            <translation>change {0}</translation>
        </message>
    </context>
    <context>
        <name>observing</name>
        <message>
            <location filename="../../ui/observing.py" />
            <source>Tài khoản này chỉ xem. Cần sửa thì nhờ người quản lý sổ mở bằng tài khoản của mình.</source>
            <translation>This account only reads. To change something, ask the manager of the book to open it with their own account.</translation>
        </message>
        <message>
            <location filename="../../ui/observing.py" />
            <source>{0} · chỉ xem</source>
            <translation>{0} · read only</translation>
        </message>
    </context>
    <context>
        <name>offices</name>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Đơn vị &amp;tiếp nối</source>
            <translation>&amp;Succeeding unit</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Có nhiều nơi tiếp nối, chọn nơi giữ sổ này.</source>
            <translation>Several units succeed; choose the one that keeps this book.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Tên &amp;in trên văn bản</source>
            <translation>Name pr&amp;inted on papers</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Sổ sách giữ nguyên</source>
            <translation>The records stay as they are</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Hồ sơ, số quyết định, sổ theo dõi vẫn ở đây dưới tên cũ và tìm được bằng cả hai tên. Quyết định ghi ngày đến hết {0} vẫn in tên cũ.</source>
            <translation>Dossiers, decision numbers and the register stay here under the old name and are found by both names. Decisions dated until {0} still print the old name.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Đơn vị đã đổi từ {0}</source>
            <translation>The office changed on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>{0} chỉ có đến hết ngày {1}.</source>
            <translation>{0} exists only until {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>&amp;Chuyển sang đơn vị mới</source>
            <translation>&amp;Change to the new office</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Cấp trên trước</source>
            <translation>Superior before</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Cấp trên nay</source>
            <translation>Superior now</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>không có</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Gồm</source>
            <translation>Contains</translation>
        </message>
        <message>
            <location filename="../../ui/offices/change.py" />
            <source>Từ nay là {0}</source>
            <translation>From now on {0}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đơn vị đã đổi</source>
            <translation>The office has changed</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Hồ sơ đang mở đi tiếp dưới tên mới; ai quyết định được xét lại theo ngày quyết định. Nơi bị tách làm hai: chọn các dòng rồi bấm nơi tiếp nối, chọn tất cả bằng Ctrl+A.</source>
            <translation>Open dossiers go on under the new name; who decides is judged anew by the day of decision. Where a unit was split: select lines and press the succeeding unit; Ctrl+A selects all.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Hồ sơ đang mở</source>
            <translation>Open dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Không có hồ sơ nào đang mở.</source>
            <translation>No dossiers are open.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nơi tách làm hai, cần chọn</source>
            <translation>Split units, to be chosen</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Cần chọn nơi tiếp nối</source>
            <translation>Succeeding unit to be chosen</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Chọn một hay nhiều dòng (Ctrl+A: tất cả) rồi bấm nơi mà thôn ấy nhập vào.</source>
            <translation>Select one or more lines (Ctrl+A: all), then press the unit the village joined.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đơn vị của sổ này chưa đổi lần nào.</source>
            <translation>The office of this book has never changed.</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Lưu &amp;danh sách PDF</source>
            <translation>Save the &amp;list as PDF</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>{0} hồ sơ</source>
            <translation>{0} dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Trước</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nay, từ {0}</source>
            <translation>Now, from {0}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Giữ và ghi tiếp</source>
            <translation>Kept and continued</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>{0} người, tập thể, hộ · {1} gương tốt · {2} dòng sổ theo dõi</source>
            <translation>{0} people, collectives, households · {1} exemplars · {2} register lines</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Vào {0}</source>
            <translation>Into {0}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Chọn các dòng trước đã. Ctrl+A chọn tất cả</source>
            <translation>Select the lines first. Ctrl+A selects all</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đã ghi {0} dòng vào {1}</source>
            <translation>{0} lines recorded into {1}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Lưu danh sách</source>
            <translation>Save the list</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Đã lưu vào {0}</source>
            <translation>Saved to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Chưa lưu được danh sách</source>
            <translation>The list could not be saved</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>không còn hình thức này</source>
            <translation>this form no longer exists</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Ai</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Bước</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Trước do</source>
            <translation>Decided before by</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nay do</source>
            <translation>Decided now by</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>{0} {1}, {2}, {3}, trước do {4}, nay do {5}</source>
            <translation>{0} {1}, {2}, {3}, before by {4}, now by {5}</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Thôn, khu phố</source>
            <translation>Village, quarter</translation>
        </message>
        <message>
            <location filename="../../ui/offices/handover.py" />
            <source>Nơi cũ</source>
            <translation>Old workplace</translation>
        </message>
    </context>
    <context>
        <name>oversight</name>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn khiếu nại, tố cáo</source>
            <translation>Complaints, denunciations</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn về việc khen thưởng, hạn giải quyết và kết quả. Đơn tố cáo chỉ người được giao mới đọc được ai tố cáo và nội dung; phần đó không rời máy này.
Enter: ghi kết quả · Ctrl+N: ghi đơn mới</source>
            <translation>Petitions about commendation, due dates and results. Who denounces and what is read only by those entrusted; that part never leaves this machine.
Enter: record the result · Ctrl+N: new petition</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Enter: ghi kết quả   ·   Ctrl+N: ghi đơn mới</source>
            <translation>Enter: record the result   ·   Ctrl+N: new petition</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi đơn mới</source>
            <translation>New petition</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đã niêm kín</source>
            <translation>Sealed</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Chỉ người được giao đọc được</source>
            <translation>Only those entrusted can read it</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>đã giải quyết</source>
            <translation>settled</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>đã gia hạn</source>
            <translation>extended</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Tạm dừng trao</source>
            <translation>Presentation on hold</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đang giải quyết</source>
            <translation>Being settled</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Nội dung, người gửi</source>
            <translation>Content, sender</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Thụ lý</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Chưa có đơn nào</source>
            <translation>No petitions yet</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn khiếu nại, tố cáo về khen thưởng ghi ở đây, máy tính hạn và nhắc.</source>
            <translation>Complaints and denunciations about commendation are recorded here; due dates are worked out and reminded.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi kết quả…</source>
            <translation>Record result…</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn…</source>
            <translation>Extend…</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đọc đơn</source>
            <translation>Read it</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Mở giấy khen của dòng bị kiến nghị</source>
            <translation>Open the certificate it is about</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Mở hồ sơ bị kiến nghị</source>
            <translation>Open the dossier it is about</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đơn {0}</source>
            <translation>Petition {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Người gửi</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn vì</source>
            <translation>Extended because</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Văn bản</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Nội dung kết quả</source>
            <translation>Content of the result</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đó&amp;ng</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ai được đọc đơn tố cáo</source>
            <translation>Who may read the denunciation</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Loại đơn</source>
            <translation>&amp;Kind of petition</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>N&amp;gày thụ lý</source>
            <translation>&amp;Date accepted</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Người &amp;gửi đơn</source>
            <translation>&amp;Sender</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Họ tên, nơi ở</source>
            <translation>Name and place</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Tóm tắt &amp;nội dung</source>
            <translation>Su&amp;mmary</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Vùng sâu, vùng xa (hạn dài hơn)</source>
            <translation>&amp;Remote area (longer time)</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Tạm dừng trao thưởng đến khi giải quyết xong</source>
            <translation>&amp;Hold the presentation until it is settled</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi đơn khiếu nại, tố cáo</source>
            <translation>Record a complaint or denunciation</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi đơn</source>
            <translation>Record petition</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Đã ghi đơn, máy sẽ nhắc khi đến hạn</source>
            <translation>Petition recorded, you will be reminded when it is due</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Lý do gửi về tỉnh: không ghi tên người tố cáo.</source>
            <translation>The reason goes to the province: do not name the denouncer.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn đơn {0}</source>
            <translation>Extend petition {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Gia hạn</source>
            <translation>Extend</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Phần này gửi về tỉnh: không ghi tên người tố cáo, không kể lại đơn.</source>
            <translation>This goes to the province: do not name the denouncer, do not retell the letter.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Kết quả đơn {0}</source>
            <translation>Result of petition {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Kết quả</source>
            <translation>&amp;Result</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>N&amp;gày giải quyết</source>
            <translation>&amp;Date settled</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Số văn bản giải quyết</source>
            <translation>&amp;Number of the settling document</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ví dụ: 21/QĐ-UBND. Đơn đã rút thì để trống.</source>
            <translation>For example: 21/QĐ-UBND. Leave empty where it was withdrawn.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>&amp;Nội dung</source>
            <translation>C&amp;ontent</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/complaints.py" />
            <source>Ghi kết quả</source>
            <translation>Record result</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Kiểm tra, giám sát</source>
            <translation>Inspections and supervision</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Cuộc kiểm tra của đơn vị và giám sát của Mặt trận: kế hoạch, buổi làm việc, việc cần khắc phục với hạn và bằng chứng, kết luận.
Enter: mở · Ctrl+N: lập kế hoạch · Delete: bỏ cuộc chưa bắt đầu</source>
            <translation>Inspections by the office and supervision by the Front: plan, visits, what is to be put right with its deadline and proof, conclusion.
Enter: open · Ctrl+N: plan one · Delete: put away one that has not begun</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Enter: mở   ·   Ctrl+N: lập kế hoạch</source>
            <translation>Enter: open   ·   Ctrl+N: plan one</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Lập kế hoạch kiểm tra</source>
            <translation>Plan an inspection</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Theo dõi kế hoạch</source>
            <translation>Following the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>kết luận</source>
            <translation>concluded</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>dự kiến</source>
            <translation>planned</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>{0}/{1} đã xong</source>
            <translation>{0}/{1} done</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Nội dung, chủ trì</source>
            <translation>Matter, led by</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Khắc phục</source>
            <translation>Put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Tình trạng</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Chưa có cuộc kiểm tra, giám sát nào</source>
            <translation>No inspection or supervision yet</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Kế hoạch, buổi làm việc, việc cần khắc phục và bằng chứng đã sửa ghi ở đây.</source>
            <translation>Plans, visits, what is to be put right and the proof of it are recorded here.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Dấu hiệu cần xem</source>
            <translation>Signals to look at</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>{0} cuộc, {1} việc chờ khắc phục</source>
            <translation>{0} inspections, {1} things to be put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Mở</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi buổi làm việc…</source>
            <translation>Record a visit…</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Sửa kế hoạch…</source>
            <translation>Change the plan…</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Đã bỏ “{0}” vào Mục đã xóa</source>
            <translation>“{0}” was put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Buổi làm việc, việc cần khắc phục và kết luận theo ngày.
Enter ở việc chưa xong: ghi bằng chứng đã khắc phục · Ctrl+N: nêu việc cần khắc phục</source>
            <translation>Visits, what is to be put right and the conclusion by day.
Enter on something open: record the proof that it was put right · Ctrl+N: name something to be put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Enter: ghi đã khắc phục   ·   Ctrl+N: nêu việc cần khắc phục</source>
            <translation>Enter: record as put right   ·   Ctrl+N: name something to put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Nêu việc cần khắc phục</source>
            <translation>Name what to put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi &amp;buổi làm việc</source>
            <translation>Record a &amp;visit</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Kết luận</source>
            <translation>&amp;Conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>dự kiến bắt đầu {0}</source>
            <translation>planned to begin {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>kế hoạch số {0}</source>
            <translation>plan no. {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Buổi làm việc</source>
            <translation>Visit</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Cần khắc phục</source>
            <translation>To put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Kết luận</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Xong {0}</source>
            <translation>Done {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Việc</source>
            <translation>Entry</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Nội dung</source>
            <translation>Matter</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Hạn, kết quả</source>
            <translation>Due, result</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Chưa có buổi làm việc nào</source>
            <translation>No visit yet</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi ngày, nơi làm việc, ai cùng dự. Việc cần khắc phục nêu sau, có hạn cho từng việc.</source>
            <translation>Record the day, the place and who was there. What is to be put right is named afterwards, each with its deadline.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi buổi làm việc</source>
            <translation>Record a visit</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Sửa kế hoạch</source>
            <translation>Change the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi đã khắc phục…</source>
            <translation>Record as put right…</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Sửa kế hoạch kiểm tra</source>
            <translation>Change the inspection plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Lập kế hoạch kiểm tra, giám sát</source>
            <translation>Plan an inspection or supervision</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Loại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Dự kiến bắt đầu</source>
            <translation>&amp;Planned to begin</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ví dụ: Việc bình xét Gia đình văn hóa ở thôn Ma Rơi</source>
            <translation>Example: Việc bình xét Gia đình văn hóa ở thôn Ma Rơi</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Cơ quan chủ trì</source>
            <translation>&amp;Led by</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Số kế hoạch</source>
            <translation>Plan &amp;no.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ví dụ: 08/KH-MTTQ</source>
            <translation>Example: 08/KH-MTTQ</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Nơ&amp;i được kiểm tra</source>
            <translation>What is &amp;inspected</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Ghi kế hoạch</source>
            <translation>&amp;Record the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Đã ghi kế hoạch, máy sẽ nhắc khi tới ngày</source>
            <translation>The plan is recorded; you will be reminded on the day</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Nơi làm việc</source>
            <translation>&amp;Place</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Người &amp;cùng dự</source>
            <translation>&amp;Who was there</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Nội &amp;dung</source>
            <translation>M&amp;atter</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Ghi buổi làm việc</source>
            <translation>&amp;Record the visit</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Đã ghi buổi làm việc</source>
            <translation>The visit is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Việc cần khắc phục</source>
            <translation>&amp;What is to be put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Nơi khắc phục</source>
            <translation>By &amp;whom</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>N&amp;gày nêu</source>
            <translation>&amp;Day it was named</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Hạn khắc phục</source>
            <translation>D&amp;eadline</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Nêu vi&amp;ệc</source>
            <translation>Re&amp;cord it</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Đã ghi, máy sẽ nhắc khi tới hạn</source>
            <translation>Recorded; you will be reminded when it is due</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi đã khắc phục</source>
            <translation>Record as put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>N&amp;gày khắc phục</source>
            <translation>&amp;Day it was put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Bằng chứng</source>
            <translation>&amp;Proof</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ví dụ: Biên bản họp lại ngày 20/03/2025, lưu tại thôn</source>
            <translation>Example: Biên bản họp lại ngày 20/03/2025, lưu tại thôn</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Ghi đã khắc phục</source>
            <translation>&amp;Record as put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Đã ghi đã khắc phục</source>
            <translation>Recorded as put right</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Còn {0} việc chưa khắc phục, máy vẫn nhắc sau khi kết luận.</source>
            <translation>{0} things are not put right yet; you will be reminded of them after the conclusion too.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>N&amp;gày kết luận</source>
            <translation>&amp;Day of the conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>&amp;Số văn bản</source>
            <translation>&amp;Document number</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ví dụ: 05/KL-UBND</source>
            <translation>Example: 05/KL-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Ghi kết l&amp;uận</source>
            <translation>&amp;Record the conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/inspections.py" />
            <source>Đã ghi kết luận</source>
            <translation>The conclusion is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Công khai</source>
            <translation>Public posting</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Những gì phải công khai: hồ sơ đang lấy ý kiến, quyết định khen và hủy bỏ trong kỳ, phong trào, kế hoạch kiểm tra. Chỉ có tên, nơi ở, hình thức; không có năm sinh, số định danh, tiền.
Ctrl+P: xem và in bảng công khai · Enter: mở bản ghi</source>
            <translation>What must be posted: dossiers open to opinions, decisions and revocations of the period, movements, inspection plans. Only names, places and awards; no birth years, personal numbers or money.
Ctrl+P: see and print the board · Enter: open the record</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Ctrl+P: in bảng công khai   ·   Enter: mở bản ghi</source>
            <translation>Ctrl+P: print the board   ·   Enter: open the record</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>&amp;In bảng công khai</source>
            <translation>&amp;Print the board</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Phần</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Hình thức, nơi, thời gian</source>
            <translation>Award, place, time</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Quyết định, hạn</source>
            <translation>Decision, last day</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Không có gì phải công khai trong kỳ này</source>
            <translation>Nothing has to be posted in this period</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Hồ sơ đang niêm yết, quyết định khen, phong trào, kế hoạch kiểm tra sẽ ở đây. Chọn kỳ khác, hoặc in tờ ghi “Không có trong kỳ này”.</source>
            <translation>Posted dossiers, decisions, movements and inspection plans will be here. Choose another period, or print a sheet that says “Không có trong kỳ này”.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Về theo dõi kế hoạch</source>
            <translation>Back to the plan</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>{0} mục, {1}</source>
            <translation>{0} entries, {1}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Mở bản ghi</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>Bảng công khai</source>
            <translation>Public board</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/public.py" />
            <source>bảng công khai</source>
            <translation>public board</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Máy đối chiếu sổ và nêu chỗ nên xem lại. Mỗi dấu hiệu chỉ nói điều đang có trong sổ, kèm những lý do bình thường có thể có; không kết luận ai đúng ai sai.
Enter: xem, mở bản ghi, ghi lý do · Dấu hiệu đã có lý do thì xuống cuối; có thêm bản ghi mới thì máy hỏi lại.</source>
            <translation>The program compares the records and names what deserves another look. A signal only says what stands in the file, with the ordinary reasons it may have; it decides nothing about anybody.
Enter: look, open records, write the reason · A signal with a reason goes to the end; a new record behind it asks again.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Enter: xem và ghi lý do</source>
            <translation>Enter: look and write the reason</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Lý do: {0}</source>
            <translation>Reason: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Có thể vì: {0}</source>
            <translation>Perhaps because: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Chưa xem</source>
            <translation>Not looked at</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Đã xem, có lý do</source>
            <translation>Looked at, with a reason</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Trong sổ đang có</source>
            <translation>What stands in the file</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Không có dấu hiệu nào cần xem</source>
            <translation>No signal to look at</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Máy đã đối chiếu sổ vàng, giấy khen, số văn bản, tỷ lệ, thôn và hồ sơ sau bỏ phiếu trong ba năm.</source>
            <translation>The golden book, certificates, numbers, quotas, hamlets and dossiers after their vote were compared over three years.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>{0} dấu hiệu, {1} chưa xem</source>
            <translation>{0} signals, {1} not looked at</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Xem và ghi lý do…</source>
            <translation>Look and write the reason…</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Xem lại, bỏ lý do đã ghi</source>
            <translation>Look again, take the reason back</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Mở {0}</source>
            <translation>Open {0}</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Đã bỏ lý do, dấu hiệu lại chờ xem</source>
            <translation>The reason was taken back; the signal is open again</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Có thể có lý do bình thường</source>
            <translation>There may be an ordinary reason</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>và {0} bản ghi nữa</source>
            <translation>and {0} more records</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Bản ghi trong sổ</source>
            <translation>Records in the file</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>&amp;Đã xem, lý do</source>
            <translation>&amp;Looked at, reason</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Đã đối chiếu gì, hỏi ai. Lý do lưu kèm tên và ngày xem.</source>
            <translation>What was compared, who was asked. The reason is kept with your name and the day.</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Đã &amp;xem, có lý do</source>
            <translation>Looked &amp;at, with a reason</translation>
        </message>
        <message>
            <location filename="../../ui/oversight/signals.py" />
            <source>Đã ghi lý do ngày {0}</source>
            <translation>The reason was recorded on {0}</translation>
        </message>
    </context>
    <context>
        <name>paper</name>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Tờ đang xem đúng là tờ sẽ in hoặc lưu. Phím ← → sang trang khác; Ctrl+P: in.</source>
            <translation>The sheet shown is exactly what is printed or saved. ← → turn pages; Ctrl+P: print.</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Trang trước</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Trang sau</source>
            <translation>Next page</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>&amp;Lưu PDF</source>
            <translation>&amp;Save PDF</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>&amp;In {0}</source>
            <translation>&amp;Print {0}</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Trang {0}/{1}</source>
            <translation>Page {0}/{1}</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Chưa dựng được {0}</source>
            <translation>Could not draw: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Đã gửi {0} đến máy in</source>
            <translation>Sent to the printer: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Lưu {0}</source>
            <translation>Save {0}</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Chưa lưu được PDF</source>
            <translation>The PDF could not be saved</translation>
        </message>
        <message>
            <location filename="../../ui/paper.py" />
            <source>Đã lưu vào {0}</source>
            <translation>Saved to {0}</translation>
        </message>
    </context>
    <context>
        <name>parts</name>
        <message>
            <location filename="../../ui/forms.py" />
            <source>Lưu</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../ui/forms.py" />
            <source>Để sau</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>ngày/tháng/năm</source>
            <translation>day/month/year</translation>
        </message>
        <message>
            <location filename="../../ui/parts/inputs.py" />
            <source>tháng/năm</source>
            <translation>month/year</translation>
        </message>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>còn khoảng {0} giây</source>
            <translation>about {0} seconds left</translation>
        </message>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>còn khoảng {0} phút</source>
            <translation>about {0} minutes left</translation>
        </message>
        <message>
            <location filename="../../ui/parts/progress.py" />
            <source>mục</source>
            <translation>items</translation>
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>đã đủ</source>
            <translation>complete</translation>
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>có chỗ cần sửa</source>
            <translation>something to correct</translation>
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>mới có một phần</source>
            <translation>partly filled in</translation>
        </message>
        <message>
            <location filename="../../ui/parts/tabs.py" />
            <source>chưa ghi</source>
            <translation>not recorded</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Cơ quan trong kế hoạch</source>
            <translation>Bodies in the plan</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Cơ quan chủ trì, phối hợp các nhiệm vụ. Cơ quan đã kết thúc hoạt động thì ghi nơi làm tiếp, nhiệm vụ vẫn theo dõi được. Chỗ nào danh mục chưa chắc có chữ “cần xem lại”.
Enter: sửa · Ctrl+N: thêm cơ quan</source>
            <translation>The bodies that lead tasks or take part. Where one has ended, say who carries on: its tasks stay traceable. What the catalogue is not sure of says “to be checked”.
Enter: change · Ctrl+N: add a body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Enter: sửa   ·   Ctrl+N: thêm cơ quan</source>
            <translation>Enter: change   ·   Ctrl+N: add a body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Thêm cơ quan</source>
            <translation>Add a body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Theo dõi kế hoạch</source>
            <translation>Following the plan</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Cần xem lại</source>
            <translation>To be checked</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Đã kết thúc</source>
            <translation>Ended</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Đang hoạt động</source>
            <translation>Active</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Cơ quan</source>
            <translation>Body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Kết thúc</source>
            <translation>Ended</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Nơi làm tiếp</source>
            <translation>Carried on by</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Tình trạng</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Chưa có cơ quan nào</source>
            <translation>No body yet</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Cơ quan chủ trì, phối hợp các nhiệm vụ của kế hoạch ghi ở đây.</source>
            <translation>The bodies that lead the plan's tasks or take part are recorded here.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Về theo dõi kế hoạch</source>
            <translation>Back to the plan</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Sửa…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <location filename="../../ui/plan/bodies.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Cơ quan mình</source>
            <translation>Our own office</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Xong kỳ hạn {0}</source>
            <translation>&amp;Settles the deadline of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Xong nhiệm vụ kỳ này</source>
            <translation>&amp;Settles the task for now</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Ghi việc đã làm</source>
            <translation>Record what was done</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Việc đã làm</source>
            <translation>&amp;What was done</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Ví dụ: Hội nghị quán triệt Chỉ thị 41 tại nhà văn hóa xã</source>
            <translation>Example: Hội nghị quán triệt Chỉ thị 41 tại nhà văn hóa xã</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Số văn bản</source>
            <translation>&amp;Document number</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Ví dụ: 12/BC-UBND</source>
            <translation>Example: 12/BC-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Cơ quan làm</source>
            <translation>&amp;By which body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Số ngườ&amp;i dự</source>
            <translation>People p&amp;resent</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Ghi việc</source>
            <translation>R&amp;ecord it</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đã ghi việc đã làm</source>
            <translation>What was done is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Không có</source>
            <translation>None</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Sửa nhiệm vụ</source>
            <translation>Change the task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Thêm nhiệm vụ</source>
            <translation>Add a task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Nội dung nhiệm vụ</source>
            <translation>&amp;Task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Chủ trì</source>
            <translation>&amp;Led by</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Phối hợp</source>
            <translation>&amp;Partner</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Hạn đầu tiên</source>
            <translation>First &amp;deadline</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đị&amp;nh kỳ</source>
            <translation>&amp;Recurrence</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Cần đ&amp;o</source>
            <translation>What is &amp;measured</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Ví dụ: số buổi, số người dự</source>
            <translation>Example: số buổi, số người dự</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Ghi lại</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Thêm nhiệm vụ</source>
            <translation>&amp;Add a task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đã ghi lại nhiệm vụ</source>
            <translation>The task is saved</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đã thêm nhiệm vụ</source>
            <translation>The task was added</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Ghi số liệu bằng tay</source>
            <translation>Type a figure by hand</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Số đạt được</source>
            <translation>&amp;Number reached</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Để trống là bỏ số đã ghi</source>
            <translation>Empty takes the typed figure away</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Trên tổng số</source>
            <translation>&amp;Out of</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Để trống nếu không có</source>
            <translation>Leave empty if there is none</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Ghi số</source>
            <translation>&amp;Record the figure</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đã ghi số liệu</source>
            <translation>The figure is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Nhiệm vụ không còn phù hợp</source>
            <translation>A task that no longer fits</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Có số văn bản thì ghi cả số. Để trống là làm tiếp.</source>
            <translation>With the document's number if there is one. Empty takes the task up again.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Ghi lý do</source>
            <translation>Re&amp;cord the reason</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đã ghi lý do</source>
            <translation>The reason is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Không có, đang hoạt động</source>
            <translation>Nobody, it is active</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Sửa cơ quan</source>
            <translation>Change the body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Tên cơ quan</source>
            <translation>&amp;Name of the body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Kết thúc hoạt động</source>
            <translation>&amp;Ended</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Ngày hoặc năm. Ví dụ: 30/06/2025</source>
            <translation>A day or a year. Example: 30/06/2025</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Nơi làm tiếp</source>
            <translation>&amp;Carried on by</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Căn cứ</source>
            <translation>&amp;Basis</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Số, ngày văn bản</source>
            <translation>Number and date of the document</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>&amp;Thêm cơ quan</source>
            <translation>&amp;Add the body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/dialogs.py" />
            <source>Đã ghi cơ quan</source>
            <translation>The body is recorded</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Số liệu sơ kết theo kế hoạch</source>
            <translation>Figures for the interim review</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Mọi chỉ số của kế hoạch trong kỳ đã chọn, đếm từ sổ đang có. Enter mở những bản ghi đã đếm ra con số; số không đếm được thì ghi tay ở nhiệm vụ và có chữ “ghi tay”.
Ctrl+A rồi Ctrl+C, hoặc “Chép cả bảng”: dán vào Word, bảng tính.</source>
            <translation>All indicators of the plan in the chosen period, counted from the file as it is. Enter opens the records behind a number; what cannot be counted is typed at the task and says “ghi tay”.
Ctrl+A then Ctrl+C, or “Copy the table”: paste into Word or a spreadsheet.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Enter: mở bản ghi   ·   Ctrl+C: chép dòng đang chọn</source>
            <translation>Enter: open the records   ·   Ctrl+C: copy the selected rows</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>&amp;Chép cả bảng</source>
            <translation>&amp;Copy the table</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Nhiệm vụ</source>
            <translation>Task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Chỉ số</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Trên</source>
            <translation>Out of</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Tỷ lệ</source>
            <translation>Share</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Kế hoạch chưa có nhiệm vụ nào</source>
            <translation>The plan has no task yet</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Số liệu của từng nhiệm vụ trong kế hoạch sẽ ở đây.</source>
            <translation>The figures of each task of the plan will be here.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>{0} chỉ số, {1}</source>
            <translation>{0} indicators, {1}</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Mở các bản ghi</source>
            <translation>Open the records</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Mở nhiệm vụ</source>
            <translation>Open the task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Nội dung</source>
            <translation>Matter</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Đã chép {0} dòng, dán vào Word hoặc bảng tính</source>
            <translation>{0} rows copied; paste them into Word or a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Những bản ghi đã đếm ra con số. Enter mở bản ghi.</source>
            <translation>The records behind the number. Enter opens one.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Enter: mở   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Enter: open   ·   Ctrl+C: copy for a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Đạt</source>
            <translation>Counts</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Chưa đạt</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Bản ghi</source>
            <translation>Record</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Tính là</source>
            <translation>Counted as</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Không có bản ghi nào</source>
            <translation>No record</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Con số này là 0 trong kỳ đã chọn.</source>
            <translation>This number is 0 in the chosen period.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Về trước</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../ui/plan/figures.py" />
            <source>Mở</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source># Theo dõi kế hoạch
Mười hai nhiệm vụ của kế hoạch thực hiện Chỉ thị 41 có sẵn, thêm được nhiệm vụ riêng. Số liệu đếm từ sổ đang có, bấm vào là mở những bản ghi đã đếm; việc máy không đếm được thì ghi tay.
Enter: mở nhiệm vụ · Ctrl+Enter: ghi việc đã làm · F2: sửa, đặt hạn · Ctrl+N: thêm nhiệm vụ · Delete: bỏ nhiệm vụ riêng</source>
            <translation># Following the plan
The twelve tasks of the plan that carries out Directive 41 are there already; tasks of your own can be added. Figures are counted from the file as it is, a click opens the records behind them; what cannot be counted is typed by hand.
Enter: open the task · Ctrl+Enter: record what was done · F2: change, set the deadline · Ctrl+N: add a task · Delete: put an own task away</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Số &amp;liệu sơ kết</source>
            <translation>Review &amp;figures</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>&amp;Dấu hiệu</source>
            <translation>&amp;Signals</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>&amp;Kiểm tra, giám sát</source>
            <translation>&amp;Inspections</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>&amp;Công khai</source>
            <translation>&amp;Public posting</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Các nhiệm vụ của kế hoạch</source>
            <translation>The tasks of the plan</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Danh mục của máy không có nhiệm vụ nào của cấp trên. Thêm nhiệm vụ của đơn vị.</source>
            <translation>The catalogue has no task of the superior's. Add tasks of the office.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Xem danh mục</source>
            <translation>See the catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation>Or press Ctrl+N</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Tìm nhiệm vụ, cơ quan</source>
            <translation>Find a task or body</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Enter: mở   ·   Ctrl+Enter: ghi việc đã làm   ·   F2: sửa, đặt hạn</source>
            <translation>Enter: open   ·   Ctrl+Enter: record what was done   ·   F2: change, set the deadline</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Không có nhiệm vụ nào khớp {0}</source>
            <translation>No task fits {0}</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Đã bỏ {0} nhiệm vụ vào Mục đã xóa</source>
            <translation>{0} tasks were put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Ghi việc đã làm…</source>
            <translation>Record what was done…</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Sửa, đặt hạn…</source>
            <translation>Change, set the deadline…</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Ghi số bằng tay…</source>
            <translation>Type a figure by hand…</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Không còn phù hợp…</source>
            <translation>No longer fitting…</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Các cơ quan trong kế hoạch</source>
            <translation>The bodies in the plan</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Bỏ vào Mục đã xóa</source>
            <translation>Put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Việc đã làm</source>
            <translation>What was done</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Chỉ số năm nay</source>
            <translation>Indicators of this year</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Nhiệm vụ đang chọn</source>
            <translation>Selected task</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Chưa ghi việc nào.</source>
            <translation>Nothing recorded yet.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>{0}: {1}, mở các bản ghi</source>
            <translation>{0}: {1}, open the records</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Mục</source>
            <translation>Item</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Nhiệm vụ, chủ trì</source>
            <translation>Task, led by</translation>
        </message>
        <message>
            <location filename="../../ui/plan/page.py" />
            <source>Hạn tới</source>
            <translation>Next deadline</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Một nhiệm vụ của kế hoạch: số liệu năm nay đếm từ sổ, việc đã làm, cơ quan chủ trì.
Enter ở số liệu: mở những bản ghi đã đếm · Ctrl+N: ghi việc đã làm · F2: sửa, đặt hạn · Delete: bỏ một việc đã ghi, hoàn tác được</source>
            <translation>One task of the plan: this year's figures counted from the file, what was done, who leads it.
Enter on a figure: open the records behind it · Ctrl+N: record what was done · F2: change, set the deadline · Delete: put one line away, can be undone</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Ghi &amp;số bằng tay</source>
            <translation>&amp;Type a figure</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>&amp;Không còn phù hợp…</source>
            <translation>&amp;No longer fitting…</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>&amp;Ghi việc đã làm</source>
            <translation>&amp;Record what was done</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Nhiệm vụ {0}</source>
            <translation>Task {0}</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Chưa đếm được số liệu</source>
            <translation>The figures could not be counted</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Đã bỏ {0} việc vào Mục đã xóa</source>
            <translation>{0} lines were put into Deleted items</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Xong kỳ</source>
            <translation>Settled</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Việc</source>
            <translation>Entry</translation>
        </message>
        <message>
            <location filename="../../ui/plan/task.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Riêng {0}</source>
            <translation>Own {0}</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Chưa đặt hạn</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Chủ trì</source>
            <translation>Led by</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Phối hợp</source>
            <translation>Partners</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Định kỳ</source>
            <translation>Recurrence</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Cần đo</source>
            <translation>To measure</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Nguồn</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Không làm vì</source>
            <translation>Dropped because</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>{0} người</source>
            <translation>{0} people</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>xong kỳ {0}</source>
            <translation>settles {0}</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Ghi việc đã làm và đánh dấu đã xong kỳ này, hoặc ghi vì sao không còn phù hợp.</source>
            <translation>Record what was done and mark it as settled, or say why the task no longer fits.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Ghi việc đầu tiên đã làm</source>
            <translation>Record the first thing done</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Buổi họp, văn bản, báo cáo: một dòng mỗi việc.</source>
            <translation>A meeting, a document, a report: one line each.</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>Đặt hạn để máy nhắc</source>
            <translation>Set a deadline to be reminded</translation>
        </message>
        <message>
            <location filename="../../ui/plan/words.py" />
            <source>F2 sửa nhiệm vụ, ghi hạn đầu tiên.</source>
            <translation>F2 changes the task; write the first deadline.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <location filename="../../ui/printing.py" />
            <source>tự chọn khay</source>
            <translation>automatic tray</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay trên</source>
            <translation>upper tray</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay giữa</source>
            <translation>middle tray</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay dưới</source>
            <translation>lower tray</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay tay</source>
            <translation>manual tray</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>hộp giấy</source>
            <translation>cassette</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>khay lớn</source>
            <translation>large tray</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Máy này chưa có máy in nào.</source>
            <translation>This machine has no printer.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Không thấy máy in “{0}”.</source>
            <translation>Printer “{0}” was not found.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Tờ cần in vẫn còn nguyên, chưa in tờ nào.</source>
            <translation>The sheets are still there, none was printed.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Lưu PDF rồi in ở máy khác, hoặc cắm máy in và thử lại.</source>
            <translation>Save a PDF and print it elsewhere, or plug in a printer and try again.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Máy in không nhận việc.</source>
            <translation>The printer does not take the work.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Máy in dừng giữa chừng.</source>
            <translation>The printer stopped halfway.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Tờ cần in vẫn còn nguyên; máy chưa ghi là đã in.</source>
            <translation>The sheets are still there; none is recorded as printed.</translation>
        </message>
        <message>
            <location filename="../../ui/printing.py" />
            <source>Xem máy in đã bật và còn giấy, rồi in lại.</source>
            <translation>See that the printer is on and has paper, then print again.</translation>
        </message>
    </context>
    <context>
        <name>program</name>
        <message>
            <location filename="../../ui/program.py" />
            <source>Hoàn tác</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Làm lại</source>
            <translation>Redo</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Thêm hồ sơ khen thưởng</source>
            <translation>Add a nomination dossier</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ghi gương tốt mới</source>
            <translation>New exemplar</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Lập phong trào thi đua</source>
            <translation>Begin an emulation movement</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Độ bao phủ của phong trào</source>
            <translation>Coverage of the movements</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Người, tập thể trong sổ</source>
            <translation>People and collectives in the book</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Bản ghi có thể trùng</source>
            <translation>Possible duplicates</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đơn vị đổi tên, sáp nhập…</source>
            <translation>Office renamed, merged…</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ai có thể đề nghị</source>
            <translation>Who can be nominated</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ai chưa từng được khen</source>
            <translation>Who was never honoured</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ghi việc đột xuất</source>
            <translation>Record a sudden deed</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Lập hồ sơ theo danh sách</source>
            <translation>Dossiers from a list</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Nhập từ Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Ghi bình xét ở đơn vị</source>
            <translation>Record unit review</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Hồ sơ hạn chế</source>
            <translation>Restricted dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Kiểm tra giấy khen</source>
            <translation>Check a certificate</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Sao lưu ngay…</source>
            <translation>Back up now…</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã hoàn tác việc vừa rồi</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Làm lại  Ctrl+Y</source>
            <translation>Redo  Ctrl+Y</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã làm lại</source>
            <translation>Redone</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đang hoàn tác cả lần nhập…</source>
            <translation>Undoing the whole import…</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Sao lưu vào đâu?</source>
            <translation>Where to back up?</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa sao lưu được</source>
            <translation>Could not back up</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã sao lưu và kiểm tra lại: {0}</source>
            <translation>Backed up and checked: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Thêm hồ sơ cho {0}</source>
            <translation>New nomination for {0}</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Đã gửi hết · Tỉnh nhận lúc {0}</source>
            <translation>Everything sent · Province received at {0}</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa có thay đổi nào để gửi</source>
            <translation>No changes to send</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa gửi {0} thay đổi · Chưa gửi lần nào</source>
            <translation>{0} changes not sent · Never sent</translation>
        </message>
        <message>
            <location filename="../../ui/program.py" />
            <source>Chưa gửi {0} thay đổi · Lần gửi cuối {1}</source>
            <translation>{0} changes not sent · Last sent {1}</translation>
        </message>
    </context>
    <context>
        <name>register</name>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Phôi Giấy khen A4</source>
            <translation>Certificate blank A4</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Sổ phôi</source>
            <translation>Blanks book</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source># Sổ phôi
Phôi nhận về, trả lại, hỏng ghi ở đây. Phôi dùng và hỏng khi in thì máy tự ghi sau khi trả lời tờ nào hỏng. Dòng ghi nhầm thì ghi ngược, không sửa.
Ctrl+N: ghi phôi · Enter: ghi ngược dòng đang chọn</source>
            <translation># Blanks book
Blanks received, returned or spoiled are entered here. Those used and spoiled in printing are entered once you have said which sheets are spoiled. A wrong line is reversed, never edited.
Ctrl+N: enter blanks · Enter: reverse the selected line</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ctrl+N: ghi phôi   ·   Enter: ghi ngược   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Ctrl+N: enter blanks   ·   Enter: reverse   ·   Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi phôi</source>
            <translation>Enter blanks</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Còn lại {0} tờ</source>
            <translation>{0} sheets left</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi ngược: {0}</source>
            <translation>Reversed: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Việc</source>
            <translation>Entry</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Loại phôi</source>
            <translation>Kind of blank</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Số phôi</source>
            <translation>Serials</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Khi in</source>
            <translation>In printing</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Vào</source>
            <translation>In</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ra</source>
            <translation>Out</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Còn</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Chưa ghi phôi nào</source>
            <translation>No blanks entered yet</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi phôi nhận về một lần; khi in lên phôi, máy tự trừ tờ dùng và tờ hỏng.</source>
            <translation>Enter blanks once when they arrive; those used and spoiled are taken off in printing.</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi ngược dòng này…</source>
            <translation>Reverse this line…</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>{0}: nhận {1} · dùng {2} · hỏng {3} · trả {4} · còn {5}</source>
            <translation>{0}: {1} received · {2} used · {3} spoiled · {4} returned · {5} left</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>, số {0}</source>
            <translation>, nos. {0}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Số &amp;tờ</source>
            <translation>&amp;Sheets</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>&amp;Việc</source>
            <translation>&amp;Entry</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>N&amp;gày</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>&amp;Loại phôi</source>
            <translation>&amp;Kind of blank</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>&amp;Số của tờ đầu tiên</source>
            <translation>&amp;Serial of the first</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Như in trên phôi. Ví dụ: GK 000123</source>
            <translation>As printed on the blank. Example: GK 000123</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>&amp;Ghi chú</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Nơi bán, hóa đơn, biên bản</source>
            <translation>Seller, invoice, minutes</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi vào sổ</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Đã ghi vào sổ phôi</source>
            <translation>Entered in the blanks book</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi ngược: {0} {1} tờ, {2}</source>
            <translation>Reverse: {0} {1} sheets, {2}</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>&amp;Lý do</source>
            <translation>&amp;Reason</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ví dụ: Ghi nhầm số tờ</source>
            <translation>Example: Wrong number of sheets</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Ghi ngược</source>
            <translation>Reverse</translation>
        </message>
        <message>
            <location filename="../../ui/certificates/blanks.py" />
            <source>Đã ghi ngược</source>
            <translation>Reversed</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ví dụ: 15/QĐ-UBND</source>
            <translation>Example: 15/QĐ-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đính chính…</source>
            <translation>Correct…</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Cấp đổi, cấp lại, xác nhận…</source>
            <translation>Exchange, re-issue, confirm…</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Hủy bỏ, thu hồi…</source>
            <translation>Revoke, recover…</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi thu hồi được…</source>
            <translation>Record recovery…</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Xem quyết định hủy bỏ</source>
            <translation>See the revoking decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Xem quyết định đính chính {0}</source>
            <translation>See the correcting decision {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi đơn khiếu nại, tố cáo…</source>
            <translation>Record a complaint or denunciation…</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Chỗ cần đính chính</source>
            <translation>&amp;What to correct</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi lại cho đú&amp;ng</source>
            <translation>Correct &amp;words</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Số quyết định</source>
            <translation>Decision &amp;number</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>N&amp;gày quyết định</source>
            <translation>&amp;Day of the decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Người &amp;ký</source>
            <translation>&amp;Signer</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đính chính: {0}</source>
            <translation>Correction: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi quyết định đính chính</source>
            <translation>Record the correcting decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã ghi đính chính. Dòng sổ vàng vẫn nguyên</source>
            <translation>Correction recorded. The register line is unchanged</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Tiền phải nộp lại</source>
            <translation>Money to pay &amp;back</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Căn cứ, Luật TĐKT Điều 93</source>
            <translation>Legal &amp;ground, Commendation Law article 93</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>In trong quyết định</source>
            <translation>Printed in the decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Hủy bỏ: {0}</source>
            <translation>Revocation: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi quyết định hủy bỏ</source>
            <translation>Record the revoking decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã ghi hủy bỏ. Dòng sổ vàng được gạch, không xóa</source>
            <translation>Revocation recorded. The register line is struck through, not deleted</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi rồi thì không lấy lại được.</source>
            <translation>Once recorded it cannot be taken back.</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Dòng {0:02}/{1} được gạch và dẫn tới quyết định này.</source>
            <translation>Line {0:02}/{1} is struck through and points to this decision.</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã thu &amp;giấy khen</source>
            <translation>&amp;Certificate recovered</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Tiền nộp lại</source>
            <translation>&amp;Money paid back</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Còn phải nộp {0}</source>
            <translation>{0} still to pay</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Ngày thu</source>
            <translation>&amp;Date recovered</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi &amp;chú</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Thu hồi: {0}</source>
            <translation>Recovery: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi thu hồi</source>
            <translation>Record recovery</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Cấp gì</source>
            <translation>&amp;What is issued</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Người đề nghị</source>
            <translation>&amp;Requested by</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ngày đề &amp;nghị</source>
            <translation>Date re&amp;quested</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Nơi &amp;xác nhận giấy mất</source>
            <translation>&amp;Loss confirmed by</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Giấy cũ</source>
            <translation>&amp;Old certificate</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>&amp;Số văn bản</source>
            <translation>&amp;Document number</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ngày cấ&amp;p</source>
            <translation>&amp;Date issued</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Cấp đổi, cấp lại: {0}</source>
            <translation>Exchange, re-issue: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Ghi lại</source>
            <translation>Record</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Đã ghi. In lại giấy khen ở trang giấy khen của quyết định</source>
            <translation>Recorded. Print the certificate again on the decision's certificate page</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Quyết định hủy bỏ {0}</source>
            <translation>Revoking decision {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Quyết định đính chính {0}</source>
            <translation>Correcting decision {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>quyết định</source>
            <translation>decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/afterwards.py" />
            <source>Dòng sổ vàng không sửa: bản đính chính đứng bên cạnh.</source>
            <translation>The register line is unchanged: the correction stands beside it.</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>làm tròn lên chục nghìn</source>
            <translation>rounded up to ten thousand</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>làm tròn đến chục nghìn</source>
            <translation>rounded to ten thousand</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>không làm tròn</source>
            <translation>not rounded</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Mở giấy khen</source>
            <translation>See certificate</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Mở hồ sơ</source>
            <translation>See dossier</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Việc sau khi khen…</source>
            <translation>After the award…</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Tiền thưởng</source>
            <translation>Award money</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Quyết định</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Giấy khen, trao thưởng</source>
            <translation>Certificate, presentation</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Ghi lúc quyết định</source>
            <translation>Recorded at decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Dòng sổ vàng đang chọn</source>
            <translation>Selected register line</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Số sổ vàng {0} · {1}</source>
            <translation>Register no. {0} · {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Tính ra</source>
            <translation>Computed</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Cách tính</source>
            <translation>Arithmetic</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0} × {1}, {2}</source>
            <translation>{0} × {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Số</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Người ký</source>
            <translation>Signer</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Chưa trao</source>
            <translation>Not presented</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Mã kiểm tra</source>
            <translation>Check code</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Chưa lập giấy khen</source>
            <translation>No certificate yet</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Đã in, lưu</source>
            <translation>Printed, saved</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Ngày trao</source>
            <translation>Date presented</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Người nhận</source>
            <translation>Received by</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Dịp trao</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Giới tính</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Công việc</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Vị trí</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Địa chỉ</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Loại khen</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Thời gian</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Đính chính</source>
            <translation>Correction</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0}: “{1}” thay “{2}”</source>
            <translation>{0}: “{1}” for “{2}”</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>đơn {0}: {1}</source>
            <translation>complaint {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>đơn {0}: tạm dừng trao</source>
            <translation>complaint {0}: handing over suspended</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>đơn {0}: đang giải quyết</source>
            <translation>complaint {0}: being settled</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0}, đã hủy bỏ theo {1}</source>
            <translation>{0}, cancelled by {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Đã hủy bỏ theo {0}</source>
            <translation>Revoked by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Hủy bỏ vì</source>
            <translation>Cancelled because</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>đã thu giấy khen</source>
            <translation>certificate recovered</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>chưa thu giấy khen</source>
            <translation>certificate not recovered</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>còn phải nộp {0}</source>
            <translation>{0} still to pay</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Thu hồi</source>
            <translation>Recovery</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>Chưa in</source>
            <translation>Not printed</translation>
        </message>
        <message>
            <location filename="../../ui/register/detail.py" />
            <source>{0} lần, lần cuối {1}</source>
            <translation>{0} times, last {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Sổ quỹ thi đua, khen thưởng</source>
            <translation>Emulation fund book</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Thu, chi và số còn lại của quỹ. Khoản ghi nhầm thì ghi ngược, không sửa.
Ctrl+N: ghi khoản mới · Enter: ghi ngược khoản đang chọn</source>
            <translation>Income, expenses and what is left of the fund. A wrong entry is reversed, never changed.
Ctrl+N: new entry · Enter: reverse the selected entry</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ctrl+N: ghi khoản mới   ·   Enter: ghi ngược   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Ctrl+N: new entry   ·   Enter: reverse   ·   Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi thu, chi</source>
            <translation>Record entry</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Năm</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Năm {0}</source>
            <translation>Year {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đầu năm {0} · thu {1} · chi {2} · còn {3}. Đã thưởng trong năm {4}, đã chi thưởng {5}.</source>
            <translation>Start of year {0} · income {1} · expenses {2} · left {3}. Awarded this year {4}, paid {5}.</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Còn lại {0}</source>
            <translation>{0} left</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Nội dung</source>
            <translation>Matter</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Chứng từ</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Thu</source>
            <translation>Income</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Chi</source>
            <translation>Expense</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Còn lại</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Năm này chưa có khoản nào</source>
            <translation>No entries this year</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Kinh phí được cấp và tiền thưởng đã chi ghi ở đây.</source>
            <translation>Funds received and award money paid are recorded here.</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi ngược khoản này…</source>
            <translation>Reverse this entry…</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi thu, chi quỹ</source>
            <translation>Record a fund entry</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>&amp;Thu hay chi</source>
            <translation>Income or &amp;expense</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>&amp;Nội dung</source>
            <translation>C&amp;ontent</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>&amp;Số tiền</source>
            <translation>&amp;Amount</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Số &amp;chứng từ</source>
            <translation>&amp;Voucher no.</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Người nhậ&amp;n, nơi cấp</source>
            <translation>&amp;Receiver, giver</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đã ghi vào sổ quỹ</source>
            <translation>Entered in the fund book</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi ngược: {0}, {1}</source>
            <translation>Reversed: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ví dụ: Ghi nhầm số tiền</source>
            <translation>Example: Wrong amount</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đã ghi ngược, khoản cũ vẫn nguyên</source>
            <translation>Reversed, the old entry is unchanged</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Đã ghi chi {0} khoản</source>
            <translation>{0} payments recorded</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Mọi khoản đã chi từ trước</source>
            <translation>Everything was paid before</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi đã chi tiền thưởng của {0}</source>
            <translation>Record payment of award money for {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>N&amp;gày chi</source>
            <translation>&amp;Date paid</translation>
        </message>
        <message>
            <location filename="../../ui/register/fund.py" />
            <source>Ghi đã chi</source>
            <translation>Record payment</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hiệp y, xác nhận khen thưởng</source>
            <translation>Award inquiries</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Cơ quan khác hỏi một người đã được khen những gì. Máy soạn câu trả lời từ sổ vàng và các lần khen ghi lại từ giấy tờ.
Enter: trả lời · Ctrl+N: ghi văn bản hỏi</source>
            <translation>Another agency asks which awards somebody has. The answer is drafted from the register and from awards recorded from papers.
Enter: answer · Ctrl+N: record an inquiry</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Enter: trả lời   ·   Ctrl+N: ghi văn bản hỏi</source>
            <translation>Enter: answer   ·   Ctrl+N: record an inquiry</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ghi văn bản hỏi</source>
            <translation>Record inquiry</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Không ghi hạn</source>
            <translation>No due date</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Đã trả lời</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Chờ trả lời</source>
            <translation>To be answered</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hỏi về</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Nơi hỏi</source>
            <translation>Asked by</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ngày nhận</source>
            <translation>Date received</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hạn, ngày trả lời</source>
            <translation>Due or answered</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Tình trạng</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Chưa có văn bản hỏi nào</source>
            <translation>No inquiries yet</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Khi cơ quan khác hỏi về khen thưởng của một người, ghi ở đây để trả lời đúng hạn.</source>
            <translation>When another agency asks about somebody's awards, record it here to answer in time.</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Trả lời…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Xem văn bản trả lời</source>
            <translation>See the answer</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Mở trang người ấy</source>
            <translation>Open that person's page</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ghi văn bản hỏi về khen thưởng</source>
            <translation>Record an award inquiry</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Hỏi về ai</source>
            <translation>&amp;About whom</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Nơi &amp;hỏi</source>
            <translation>A&amp;sked by</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Số, ngày văn bản</source>
            <translation>&amp;Number, date of the letter</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>N&amp;gày nhận</source>
            <translation>&amp;Date received</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Hạn &amp;trả lời</source>
            <translation>Answer d&amp;ue</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Trả lời {0} về {1}</source>
            <translation>Answer {0} about {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Nội dung, máy soạn từ sổ</source>
            <translation>&amp;Content, drafted from the book</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>&amp;Số văn bản trả lời</source>
            <translation>Answer &amp;no.</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>N&amp;gày trả lời</source>
            <translation>&amp;Date of the answer</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Ghi đã trả lời</source>
            <translation>Record the answer</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>Xác nhận khen thưởng</source>
            <translation>Confirmation of awards</translation>
        </message>
        <message>
            <location filename="../../ui/register/inquiries.py" />
            <source>giấy xác nhận</source>
            <translation>confirmation</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Sổ họp Hội đồng</source>
            <translation>Book of council sessions</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Mỗi phiên họp một dòng, số theo năm: ngày, nơi họp, số người có mặt, số hồ sơ đã xét và đã thông qua.
Enter: mở phiên họp · Ctrl+C: chép sang bảng tính</source>
            <translation>One line for each session, numbered by year: day, place, how many were present, dossiers reviewed and passed.
Enter: open the session · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Enter: mở phiên họp   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Enter: open the session   ·   Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Ngày họp</source>
            <translation>Day</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Nội dung, nơi họp</source>
            <translation>Matter, place</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Có mặt</source>
            <translation>Present</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Đã xét</source>
            <translation>Reviewed</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Thông qua</source>
            <translation>Passed</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Chưa có phiên họp nào</source>
            <translation>No sessions yet</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Phiên họp lập ở Họp hội đồng; mỗi phiên thành một dòng của sổ này.</source>
            <translation>Sessions are planned under Council; each becomes a line of this book.</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Mở Họp hội đồng</source>
            <translation>Open Council</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Ctrl+4: sang Họp hội đồng</source>
            <translation>Ctrl+4: go to Council</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>Mở phiên họp</source>
            <translation>Open the session</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>{0} phiên, thông qua {1} hồ sơ</source>
            <translation>{0} sessions, {1} dossiers passed</translation>
        </message>
        <message>
            <location filename="../../ui/register/meetings.py" />
            <source>{0} phiên mới nhất, thông qua {1} hồ sơ</source>
            <translation>The newest {0} sessions, {1} dossiers passed</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Số quyết định còn trống</source>
            <translation>Unused decision numbers</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Số của năm chưa có quyết định nào trong sổ này. Số thuộc văn bản khác của cơ quan, hoặc bỏ không dùng, thì ghi lý do một lần. Ghi nhầm thì gỡ được.
Enter: ghi lý do</source>
            <translation>Numbers of the year without a decision in this book. Record once why: another document of the agency, or not used. A wrong note can be removed.
Enter: record the reason</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Enter: ghi lý do hoặc gỡ   ·   Số trống vẫn dùng được khi ghi quyết định muộn</source>
            <translation>Enter: record or remove the reason   ·   A free number still serves a late decision</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ghi lý do một số</source>
            <translation>Record a reason</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>{0} số chưa rõ lý do</source>
            <translation>{0} numbers unexplained</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>{0} đến {1}</source>
            <translation>{0} to {1}</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Chưa rõ</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Lý do</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Giải thích</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Không có số nào trống</source>
            <translation>No free numbers</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Mọi số từ 1 đến số lớn nhất của năm đều có quyết định trong sổ.</source>
            <translation>Every number from 1 to the largest of the year has a decision in the book.</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ghi lý do…</source>
            <translation>Record reason…</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Gỡ lý do</source>
            <translation>Remove reason</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Đã gỡ lý do của số {0}</source>
            <translation>Reason for number {0} removed</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Chưa ghi số.</source>
            <translation>The number is missing.</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ví dụ: 12</source>
            <translation>Example: 12</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>&amp;Số</source>
            <translation>&amp;Number</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Số quyết định năm {0}</source>
            <translation>Decision number of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>&amp;Giải thích</source>
            <translation>&amp;Explanation</translation>
        </message>
        <message>
            <location filename="../../ui/register/numbers.py" />
            <source>Ghi lý do</source>
            <translation>Record reason</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Sổ theo dõi</source>
            <translation>Register</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mỗi dòng là một lần khen, ghi lúc cấp số quyết định và không sửa về sau. Gõ tên không cần dấu vào ô lọc. Chọn nhiều dòng bằng Shift hoặc Ctrl, Ctrl+C chép sang bảng tính. Enter: mở giấy khen của quyết định.</source>
            <translation>Each line is one award, recorded when its decision was numbered and never changed. Type a name without accents into the filter. Select lines with Shift or Ctrl, Ctrl+C copies to a spreadsheet. Enter: open the decision's certificates.</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Sổ vàng chưa có dòng nào</source>
            <translation>The register has no lines yet</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mỗi quyết định được cấp số sẽ thêm vào đây một dòng cho từng người, tập thể.</source>
            <translation>Every numbered decision adds a line here for each person or collective.</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mở Quyết định, giấy khen</source>
            <translation>Open Decisions, certificates</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Mở hồ sơ khen thưởng</source>
            <translation>Open nomination dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Ctrl+5: sang Quyết định, giấy khen</source>
            <translation>Ctrl+5: to Decisions, certificates</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Xem &amp;sổ năm để in</source>
            <translation>View year &amp;book for printing</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Enter: mở giấy khen   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều</source>
            <translation>Enter: open certificates   ·   Ctrl+C: copy to a spreadsheet   ·   Shift+↑↓: select several</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Lọc theo tên</source>
            <translation>Filter by name</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Đã hủy bỏ</source>
            <translation>Revoked</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Họ tên, tập thể</source>
            <translation>Person, collective</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Trao</source>
            <translation>Presented</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>đã trao {0}</source>
            <translation>presented {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>chưa trao</source>
            <translation>not presented</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>đã hủy bỏ theo {0}</source>
            <translation>revoked by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Không có dòng nào khớp “{0}”</source>
            <translation>No line matches “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Không có dòng nào</source>
            <translation>No lines</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source> trong năm {0}</source>
            <translation> in {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>{0} dòng đang chọn</source>
            <translation>{0} lines selected</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Chưa chọn dòng nào</source>
            <translation>No line selected</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>, cộng {0}</source>
            <translation>, total {0}</translation>
        </message>
        <message>
            <location filename="../../ui/register/page.py" />
            <source>Chép dòng đang chọn</source>
            <translation>Copy selected lines</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Sổ tiếp nhận hồ sơ</source>
            <translation>Book of received dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Mỗi hồ sơ được tiếp nhận có một dòng, số theo năm. Dòng mới có khi bấm Ghi tiếp nhận ở phần Quá trình của hồ sơ.
Enter: mở hồ sơ · Ctrl+C: chép sang bảng tính</source>
            <translation>Each received dossier has a line, numbered by year. A new line comes of Record reception in the course of a dossier.
Enter: open the dossier · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Enter: mở hồ sơ   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Enter: open the dossier   ·   Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Đối tượng, hình thức</source>
            <translation>Who, award</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Người, đơn vị nộp</source>
            <translation>Brought by</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Số bộ</source>
            <translation>Sets</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Ngày hẹn</source>
            <translation>Promised for</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Ngày trả</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Chưa tiếp nhận hồ sơ nào</source>
            <translation>No dossier received yet</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Mở hồ sơ, bấm Ghi tiếp nhận ở phần Quá trình; dòng của sổ sẽ ở đây.</source>
            <translation>Open a dossier and use Record reception in its course; its line will stand here.</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Mở Hồ sơ khen thưởng</source>
            <translation>Open Dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>Ctrl+3: sang Hồ sơ khen thưởng</source>
            <translation>Ctrl+3: go to Dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>{0} dòng</source>
            <translation>{0} lines</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>{0} dòng, {1} quá ngày hẹn</source>
            <translation>{0} lines, {1} past their day</translation>
        </message>
        <message>
            <location filename="../../ui/register/received.py" />
            <source>{0} dòng mới nhất, {1} quá ngày hẹn</source>
            <translation>The newest {0} lines, {1} past their day</translation>
        </message>
    </context>
    <context>
        <name>sealed</name>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hồ sơ hạn chế</source>
            <translation>Restricted dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Chỉ người được nêu tên thấy hồ sơ ở đây. Hồ sơ không có trong danh sách, tìm kiếm, số liệu, và gói gửi tỉnh chỉ mang bản đã khóa. Enter: mở · Ctrl+N: thêm · Delete: bỏ</source>
            <translation>Only the named people see the dossiers here. They are in no list, search or figure, and packages to the province carry them locked. Enter: open · Ctrl+N: add · Delete: remove</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Người được đề nghị</source>
            <translation>Nominee</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đề nghị</source>
            <translation>Proposed award</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Người xem</source>
            <translation>Looked at by</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hạn</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Chưa có hồ sơ hạn chế nào cho anh chị xem</source>
            <translation>No restricted dossiers for you</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Việc chưa nên để nhiều người biết thì ghi ở đây và chọn ai được xem.</source>
            <translation>Record here what few should know yet, and choose who may see it.</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Thêm hồ sơ hạn chế</source>
            <translation>Add a restricted dossier</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hoặc nhấn Ctrl+N</source>
            <translation>Or press Ctrl+N</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Không ghi nội dung bí mật nhà nước vào máy này.</source>
            <translation>Never write state secrets into this machine.</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Việc thuộc danh mục bí mật thì lập hồ sơ giấy theo quy định riêng.</source>
            <translation>What is on the list of secrets gets a paper dossier under its own rules.</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Thêm hồ sơ hạn chế</source>
            <translation>&amp;Add restricted dossier</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đã bỏ khỏi danh sách</source>
            <translation>Removed from the list</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Lập thành hồ sơ thường</source>
            <translation>Make an ordinary dossier</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Người được đề nghị</source>
            <translation>&amp;Nominee</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Hình thức đề nghị</source>
            <translation>&amp;Award proposed</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Việc đã làm</source>
            <translation>&amp;What was done</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Ghi chú, bước đang làm</source>
            <translation>N&amp;otes, step at work</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Hạ&amp;n</source>
            <translation>D&amp;ue</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Ai được xem</source>
            <translation>Who may see it</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>&amp;Lưu, khóa lại</source>
            <translation>&amp;Save, lock</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đã lưu và khóa lại</source>
            <translation>Saved and locked</translation>
        </message>
        <message>
            <location filename="../../ui/sealed/page.py" />
            <source>Đã lập thành hồ sơ thường</source>
            <translation>Ordinary dossier made</translation>
        </message>
    </context>
    <context>
        <name>sending</name>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Chưa thấy biên nhận</source>
            <translation>No receipt yet</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh đang xếp hàng</source>
            <translation>Queued at the province</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh đã nhận đủ</source>
            <translation>Received in full</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh đã nhận, có chỗ khác</source>
            <translation>Received, with differences</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Tỉnh chưa nhận</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Mạng</source>
            <translation>Network</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Chưa gửi</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Nội dung</source>
            <translation>Matter</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Thay đổi</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Lần sửa cuối</source>
            <translation>Last change</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Đã sửa</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Gói</source>
            <translation>Package</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Ngày gửi</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Cách gửi</source>
            <translation>Sent by</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Kết quả</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Mới</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>Sửa</source>
            <translation>Changed</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>{0} lần</source>
            <translation>{0} times</translation>
        </message>
        <message>
            <location filename="../../ui/sending/lists.py" />
            <source>{0} thay đổi, {1}</source>
            <translation>{0} changes, {1}</translation>
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>Tỉnh chưa nhận gói {0}</source>
            <translation>The province did not accept package {0}</translation>
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>&amp;Lập lại gói</source>
            <translation>&amp;Make the package anew</translation>
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>{0} thay đổi trong gói vẫn nguyên trong máy này.</source>
            <translation>{0} changes in the package are whole on this machine.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>{0} thay đổi trong gói và {1} gói sau nó vẫn nguyên trong máy này.</source>
            <translation>{0} changes in the package and {1} packages after it are whole on this machine.</translation>
        </message>
        <message>
            <location filename="../../ui/sending/refused.py" />
            <source>Bấm Lập lại gói: máy lập gói mới từ chính các thay đổi đó.</source>
            <translation>Press Make the package anew: a new package is made from the same changes.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Mật khẩu &amp;đang dùng hoặc mã khôi phục</source>
            <translation>Passphrase in &amp;use or recovery code</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Mật khẩu &amp;mới</source>
            <translation>&amp;New passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Từ {0} ký tự. Nên ghép bốn, năm từ dễ nhớ.</source>
            <translation>At least {0} characters. Four or five easy words work well.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>&amp;Gõ lại mật khẩu mới</source>
            <translation>&amp;Repeat the new passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Sổ vừa mở bằng mã khôi phục. Đặt mật khẩu mới để lần sau mở bằng mật khẩu.</source>
            <translation>The book was opened by the recovery code. Set a new passphrase for next time.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đặt mật khẩu mới</source>
            <translation>Set a new passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đổi mật khẩu</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đặ&amp;t mật khẩu</source>
            <translation>&amp;Set passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đổ&amp;i mật khẩu</source>
            <translation>&amp;Change passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Chưa giống ô trên.</source>
            <translation>Not the same as above.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Gõ lại, hoặc bấm hình con mắt để xem.</source>
            <translation>Type it again, or press the eye to see it.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Đã đổi mật khẩu. Lần mở sau dùng mật khẩu mới</source>
            <translation>Passphrase changed. Use the new one next time</translation>
        </message>
        <message>
            <location filename="../../ui/settings/passphrase.py" />
            <source>Chưa đổi được mật khẩu</source>
            <translation>The passphrase could not be changed</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Người chỉ xem đọc được mọi thứ mà người ghi sổ đọc được, trừ phần đã niêm kín, và không sửa được gì: dùng cho giám sát, thanh tra nhân dân.</source>
            <translation>An observer reads all that a clerk reads, but for what is sealed, and can change nothing: for supervision and the people's inspectors.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Thêm người &amp;chỉ xem…</source>
            <translation>Add an &amp;observer…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Cho người chỉ xem ngừng dùng…</source>
            <translation>&amp;End an observer's account…</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Người mở được sổ này</source>
            <translation>Who may open this book</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Chỉ người quản lý sổ thêm được</source>
            <translation>Only the manager of the book can add one</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Cho người chỉ xem ngừng dùng</source>
            <translation>End an observer's account</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Ai ngừng dùng</source>
            <translation>&amp;Whose account</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Ngừng dùng</source>
            <translation>&amp;End it</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Từ lần mở sau, tài khoản này không mở được sổ</source>
            <translation>From the next start on this account opens nothing</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Họ và tên</source>
            <translation>&amp;Full name</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Chức danh, cơ quan</source>
            <translation>&amp;Post, organisation</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Ví dụ: Ủy ban Mặt trận Tổ quốc xã</source>
            <translation>Example: Ủy ban Mặt trận Tổ quốc xã</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Tên đăn&amp;g nhập</source>
            <translation>Lo&amp;gin</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Chữ thường không dấu và số. Ví dụ: giamsat</source>
            <translation>Small letters without marks, and digits. Example: giamsat</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Mật khẩu</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Từ {0} ký tự. Người đó tự gõ là tốt nhất.</source>
            <translation>{0} characters or more. Best typed by that person.</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Gõ &amp;lại mật khẩu</source>
            <translation>The passphrase &amp;again</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Thêm người chỉ xem</source>
            <translation>Add an observer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>&amp;Thêm người chỉ xem</source>
            <translation>A&amp;dd the observer</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Đã thêm người chỉ xem, mở sổ bằng mật khẩu vừa đặt</source>
            <translation>The observer was added and opens the book with the passphrase just set</translation>
        </message>
        <message>
            <location filename="../../ui/settings/people.py" />
            <source>Chưa thêm được</source>
            <translation>Could not be added</translation>
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <location filename="../../ui/start/lock.py" />
            <source>Khóa màn hình</source>
            <translation>Screen lock</translation>
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Chữ trông khác thường</source>
            <translation>The letters look unusual</translation>
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Chưa mở được sổ</source>
            <translation>The book could not be opened</translation>
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Máy thiếu phông chữ của chương trình, hoặc tệp phông đã hỏng.</source>
            <translation>The program's fonts are missing or damaged.</translation>
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Sổ và mọi nội dung vẫn nguyên; máy tạm dùng phông chữ có sẵn.</source>
            <translation>The book and everything in it are whole; other fonts are used for now.</translation>
        </message>
        <message>
            <location filename="../../ui/start/run.py" />
            <source>Cứ làm việc, rồi nhờ người hỗ trợ cài lại chương trình.</source>
            <translation>Go on working, then ask support to install the program again.</translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <location filename="../../ui/statistics/grid.py" />
            <source>không có</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/grid.py" />
            <source>năm trước {0}</source>
            <translation>the year before {0}</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Thống kê, báo cáo</source>
            <translation>Statistics, reports</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Chọn biểu và kỳ; đánh dấu để so với năm trước, số nhỏ ở dưới là của năm trước. Mũi tên đi giữa các ô, Enter mở những bản ghi đã đếm ra con số. Ctrl+C chép cả bảng, hoặc phần đang chọn bằng Shift, sang bảng tính.</source>
            <translation>Choose a table and a period; tick to compare with the year before, whose numbers stand small below. The arrows walk the cells, Enter opens the records that a number counts. Ctrl+C copies the whole table, or what is selected with Shift, for a spreadsheet.</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Biểu</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>So với năm trước</source>
            <translation>Compare with the year before</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Đếm lượt</source>
            <translation>Count awards</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Đếm người</source>
            <translation>Count people</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Đếm lượt hay người</source>
            <translation>Count awards or people</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Mọi đơn vị</source>
            <translation>All units</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Đơn vị</source>
            <translation>Office</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Bảng số</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Biểu đồ</source>
            <translation>Charts</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Kỳ này chưa có số liệu</source>
            <translation>Nothing to count in this period</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Khi có quyết định khen thưởng, hồ sơ hoặc đơn trong kỳ, con số sẽ hiện ở đây.</source>
            <translation>Once there are decisions, dossiers or complaints in the period, their numbers stand here.</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Mở sổ theo dõi</source>
            <translation>Open the register</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Xem năm trước</source>
            <translation>See the year before</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Đang lập bảng</source>
            <translation>Making the table</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>phần</source>
            <translation>parts</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Dừng thì bảng đang có vẫn còn.</source>
            <translation>If you stop, the table on show stays.</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Lập &amp;báo cáo Word</source>
            <translation>Make &amp;report in Word</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Xuất Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Xem bản &amp;in</source>
            <translation>&amp;Print view</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Chép cả bảng</source>
            <translation>Copy the whole table</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Chưa lập được bảng</source>
            <translation>The table could not be made</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Số liệu đến {0}, tính từ {1} bản ghi</source>
            <translation>Numbers as of {0}, from {1} records</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/page.py" />
            <source>Đã chép bảng, dán được vào Excel</source>
            <translation>The table is copied and pastes into Excel</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Năm</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>6 tháng</source>
            <translation>Half-year</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Quý</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Tháng</source>
            <translation>Month</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Từ ngày</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Đầu năm</source>
            <translation>First half</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Cuối năm</source>
            <translation>Second half</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Quý {0}</source>
            <translation>Quarter {0}</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Tháng {0}</source>
            <translation>Month {0}</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Kỳ</source>
            <translation>Period</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Quý, tháng nào</source>
            <translation>Which quarter or month</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>Đến ngày</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/periodbar.py" />
            <source>đến</source>
            <translation>to</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Những bản ghi đã đếm ra con số vừa chọn. Enter mở bản ghi; Ctrl+C chép sang bảng tính; Alt+← về bảng số.</source>
            <translation>The records that the chosen number counts. Enter opens one; Ctrl+C copies for a spreadsheet; Alt+← goes back to the numbers.</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Enter: mở   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Enter: open   ·   Ctrl+C: copy for a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Không còn bản ghi nào</source>
            <translation>No record is left</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Số liệu đã đổi từ lúc lập bảng. Quay lại để lập bảng mới.</source>
            <translation>The numbers have changed since the table was made. Go back to make it anew.</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Về bảng số</source>
            <translation>Back to the numbers</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Lượt</source>
            <translation>Awards</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Họ tên, tập thể</source>
            <translation>Person, collective</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Hình thức khen</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Số, quyết định, bước</source>
            <translation>Number, decision, step</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>{0} người, tập thể</source>
            <translation>{0} people, collectives</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>{0} bản ghi</source>
            <translation>{0} records</translation>
        </message>
        <message>
            <location filename="../../ui/statistics/records.py" />
            <source>Chưa đọc được các bản ghi của “{0}”</source>
            <translation>The records of “{0}” could not be read</translation>
        </message>
    </context>
    <context>
        <name>subjects</name>
        <message>
            <location filename="../../ui/subjects/facts.py" />
            <source>Thêm</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/facts.py" />
            <source>Thêm: {0}</source>
            <translation>Add: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/facts.py" />
            <source>Đã bỏ {0} dòng</source>
            <translation>{0} rows taken away</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Người, tập thể trong sổ</source>
            <translation>People and collectives in the book</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Mọi cá nhân, tập thể, hộ gia đình, doanh nghiệp đã ghi. Gõ tên không cần dấu vào ô lọc.
Enter: mở trang của người ấy · F2: sửa thông tin · Ctrl+N: thêm · Ctrl+C: chép sang bảng tính</source>
            <translation>Every individual, collective, household and enterprise recorded. Type a name without accents into the filter.
Enter: open the page · F2: edit details · Ctrl+N: add · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Lọc theo tên</source>
            <translation>Filter by name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Thêm người, tập thể</source>
            <translation>Add a person or collective</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Nhập từ Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Sổ chưa có ai</source>
            <translation>Nobody in the book yet</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Người và tập thể được ghi một lần ở đây, rồi dùng lại cho mọi hồ sơ khen thưởng.</source>
            <translation>People and collectives are recorded here once and used again in every dossier.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Enter: mở   ·   F2: sửa   ·   Ctrl+N: thêm   ·   Ctrl+C: chép sang bảng tính</source>
            <translation>Enter: open   ·   F2: edit   ·   Ctrl+N: add   ·   Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Chưa đọc được sổ</source>
            <translation>The book could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Tên</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Năm sinh</source>
            <translation>Born</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Công việc</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Nơi ở</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Loại</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Không có ai tên “{0}”</source>
            <translation>Nobody named “{0}”</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/list.py" />
            <source>Chưa ghi ai loại này</source>
            <translation>None of this kind yet</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Sổ vàng</source>
            <translation>Award register</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Người, tập thể</source>
            <translation>Person, collective</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Mọi lần khen của một người hay tập thể, kể cả lần ghi lại từ giấy tờ cũ, và những gì máy dùng để xét điều kiện.
Enter: mở hoặc sửa dòng · Delete: bỏ dòng, hoàn tác được · F2: sửa thông tin · Ctrl+P: giấy xác nhận khen thưởng · Ctrl+C: chép sang bảng tính</source>
            <translation>All awards of a person or collective, also those recorded from old papers, and what the conditions are judged by.
Enter: open or edit the line · Delete: remove it, can be undone · F2: edit details · Ctrl+P: confirmation of awards · Ctrl+C: copy to a spreadsheet</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Sửa thông tin</source>
            <translation>Edit details</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Lịch sử</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đề nghị khen thưởng</source>
            <translation>Nominations</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Khen thưởng</source>
            <translation>Commendation</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Phần của trang</source>
            <translation>Parts of the page</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Thông tin</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Các lần được khen</source>
            <translation>Awards</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa thấy lần khen nào trong sổ. Có giấy tờ cũ thì ghi lại ở đây.</source>
            <translation>No awards in the book yet. Old papers can be recorded here.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ghi lần khen đã có trước</source>
            <translation>Record an earlier award</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Xếp loại từng năm</source>
            <translation>Yearly ratings</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Năm</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Mức</source>
            <translation>Amount</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Văn bản</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi năm nào. Xếp loại là căn cứ xét Lao động tiên tiến, Chiến sĩ thi đua.</source>
            <translation>No year recorded. Ratings are the ground for the titles of advanced worker and emulation fighter.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Sáng kiến, đề tài</source>
            <translation>Initiatives, research</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Cấp công nhận</source>
            <translation>Recognised by level</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi sáng kiến nào.</source>
            <translation>No initiatives recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Kỷ luật</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ngày</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Hình thức</source>
            <translation>Award</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Hết hiệu lực</source>
            <translation>Ended</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đang có hiệu lực</source>
            <translation>In force</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Không có kỷ luật nào được ghi.</source>
            <translation>No discipline recorded.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chuyển nơi công tác</source>
            <translation>Moves between workplaces</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Nơi cũ</source>
            <translation>Old workplace</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Nơi mới</source>
            <translation>New workplace</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi lần chuyển nào. Các lần khen trước giữ tên đơn vị lúc đó.</source>
            <translation>No moves recorded. Earlier awards keep the unit's name of their time.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Thành viên</source>
            <translation>Member</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Họ tên</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Vai trò</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Từ</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đến</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chưa ghi thành viên nào. Tỷ lệ Lao động tiên tiến tính trên danh sách này.</source>
            <translation>No members recorded. The share of advanced workers is counted on this list.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đã hủy bỏ theo {0}</source>
            <translation>Revoked by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Danh hiệu, hình thức</source>
            <translation>Title or form</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Quyết định</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ghi theo</source>
            <translation>Recorded from</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>đã hủy bỏ theo {0}</source>
            <translation>revoked by {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Bản ghi trùng</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Xếp loại, sáng kiến, kỷ luật</source>
            <translation>Ratings, initiatives, discipline</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Xếp loại, sáng kiến, thành viên</source>
            <translation>Ratings, initiatives, members</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Giới tính</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ngày sinh</source>
            <translation>Birth day</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Dân tộc</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Số định danh</source>
            <translation>Citizen ID</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Nhóm</source>
            <translation>Group</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Đứng đầu</source>
            <translation>Head</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Số người</source>
            <translation>Number of people</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Thuộc</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Ghi chú</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source> hoặc </source>
            <translation> or </translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>{0} không còn từ {1}, nay là {2}.</source>
            <translation>{0} ended on {1}, now {2}.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>{0} không còn từ {1}.</source>
            <translation>{0} ended on {1}.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Dòng của sổ vàng không bỏ được, chỉ hủy bằng quyết định</source>
            <translation>A register line cannot be removed, only revoked by a decision</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/page.py" />
            <source>Chủ tịch UBND {0}</source>
            <translation>Chairman of the People's Committee of {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Bản ghi có thể trùng</source>
            <translation>Possible duplicates</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Hai bản cùng số định danh, hoặc cùng tên mà năm sinh không khác nhau. Máy không tự gộp: anh chị xem hai bản cạnh nhau rồi ghi là một hay hai bản khác nhau.
Enter: so sánh</source>
            <translation>Two records with the same personal ID, or the same name and no differing year of birth. Nothing is merged: look at both side by side and record whether they are one or two.
Enter: compare</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Không thấy bản ghi nào trùng</source>
            <translation>No duplicates found</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Máy đã so tên, năm sinh và số định danh của mọi người, tập thể trong sổ.</source>
            <translation>Names, years of birth and personal IDs of everyone in the book were compared.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Enter: so sánh hai bản</source>
            <translation>Enter: compare both records</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Chưa so sánh được</source>
            <translation>Could not compare</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>{0} cặp</source>
            <translation>{0} pairs</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Bản thứ nhất</source>
            <translation>First record</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Bản thứ hai</source>
            <translation>Second record</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/pairs.py" />
            <source>Vì sao</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Gõ tên, không cần dấu</source>
            <translation>Type a name, accents may be left out</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Chưa chọn người trong danh sách.</source>
            <translation>Nobody chosen from the list.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Gõ tên rồi chọn; người chưa có thì thêm vào sổ trước.</source>
            <translation>Type a name, then choose; add somebody new to the book first.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Năm</source>
            <translation>&amp;Year</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Mức hoàn thành nhiệm vụ</source>
            <translation>Task &amp;completion</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Số &amp;văn bản xếp loại</source>
            <translation>&amp;Rating document no.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Xếp loại năm</source>
            <translation>Yearly rating</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Tên sáng kiến, đề tài</source>
            <translation>&amp;Name of initiative, research</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Loại</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Cấp công nhận</source>
            <translation>&amp;Level of recognition</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>N&amp;gày công nhận</source>
            <translation>&amp;Date recognised</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Số văn bản công nhận</source>
            <translation>Document n&amp;o.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Hình thức kỷ luật</source>
            <translation>&amp;Form of discipline</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Ngày quyết định</source>
            <translation>&amp;Date of decision</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Hết hiệu lực &amp;từ</source>
            <translation>&amp;Ends from</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Số văn bản</source>
            <translation>&amp;Document number</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Danh hiệu, hình thức</source>
            <translation>Title or &amp;form</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Năm của thành tích</source>
            <translation>&amp;Year of the achievement</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Ghi theo</source>
            <translation>&amp;Recorded from</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Số quyết định</source>
            <translation>Decision &amp;number</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ví dụ: 15/QĐ-UBND</source>
            <translation>Example: 15/QĐ-UBND</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ngày &amp;quyết định</source>
            <translation>Date of &amp;decision</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Cấp quyết định</source>
            <translation>Deciding &amp;level</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Tên đơn &amp;vị lúc đó</source>
            <translation>&amp;Unit name at that time</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Từ tháng</source>
            <translation>&amp;From month</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>đến thán&amp;g</source>
            <translation>&amp;until month</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Thành tíc&amp;h</source>
            <translation>Ac&amp;hievement</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Lần khen đã có trước</source>
            <translation>Earlier award</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Người</source>
            <translation>&amp;Person</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Vai trò</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ví dụ: Tổ trưởng</source>
            <translation>Example: Team head</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Vào &amp;từ</source>
            <translation>&amp;Joined</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Rời ngày</source>
            <translation>&amp;Left on</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Đến xã, phường</source>
            <translation>&amp;To commune, ward</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Nơi &amp;cũ</source>
            <translation>&amp;Old workplace</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Cơ quan, công việc</source>
            <translation>Agency, work</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>&amp;Ngày chuyển</source>
            <translation>&amp;Date moved</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Nơi &amp;mới</source>
            <translation>&amp;New workplace</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/records.py" />
            <source>Ý &amp;kiến của nơi cũ</source>
            <translation>Opinion of the o&amp;ld workplace</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Có thể là cùng một người, tập thể</source>
            <translation>Perhaps the same person or collective</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>So sánh</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>So sánh với {0}</source>
            <translation>Compare with {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Không thấy bản ghi nào giống bản này.</source>
            <translation>No record resembles this one.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>là một với {0}</source>
            <translation>the same as {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>khác với {0}</source>
            <translation>not {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Gỡ ý kiến</source>
            <translation>Remove the finding</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Gỡ ý kiến về {0}</source>
            <translation>Remove the finding about {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>{0}: {1}, {2}</source>
            <translation>{0}: {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã gỡ ý kiến</source>
            <translation>Finding removed</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Là một</source>
            <translation>The &amp;same</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Hai bản khác nhau</source>
            <translation>Two &amp;different records</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Có phải cùng một người, tập thể không</source>
            <translation>Is it the same person or collective</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Máy thấy: {0}</source>
            <translation>Found: {0}</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Kết luận</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Người xem xét</source>
            <translation>&amp;Judged by</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Vì sao</source>
            <translation>&amp;Why</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Hai bản vẫn ở trong sổ. Là một thì lịch sử khen đọc chung, gỡ ra lúc nào cũng được.</source>
            <translation>Both records stay in the book. If they are one, awards are read together; this can be undone at any time.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>&amp;Ghi kết luận</source>
            <translation>Record &amp;finding</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Chưa chọn kết luận.</source>
            <translation>No finding chosen.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Chọn Là một, hoặc Hai bản khác nhau.</source>
            <translation>Choose The same, or Two different records.</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã ghi: là một</source>
            <translation>Recorded: the same</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã ghi: hai bản khác nhau</source>
            <translation>Recorded: two different records</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>chưa ghi</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>Đã khen</source>
            <translation>Honoured</translation>
        </message>
        <message>
            <location filename="../../ui/subjects/twins.py" />
            <source>{0} lần</source>
            <translation>{0} times</translation>
        </message>
    </context>
    <context>
        <name>theme</name>
        <message>
            <location filename="../../ui/theme.py" />
            <source>Thiếu phông chữ {0}. Máy dùng tạm phông chữ của Windows; cài lại chương trình để có đủ chữ.</source>
            <translation>Font {0} is missing. A Windows font is used for now; install the program again for all letters.</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Tệp</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Sửa</source>
            <translation>&amp;Change</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Xem</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Hồ sơ</source>
            <translation>&amp;Dossiers</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>Hội đồ&amp;ng</source>
            <translation>&amp;Council</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;In</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>&amp;Gửi – nhận</source>
            <translation>&amp;Transfer</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" />
            <source>Trợ giú&amp;p</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <location filename="../../ui/language.py" />
            <source>Đã chọn ngôn ngữ, có hiệu lực từ lần mở sau</source>
            <translation>Language chosen, in force from the next start</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Việc hôm nay</source>
            <translation>Today</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Phong trào thi đua</source>
            <translation>Emulation movements</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Điển hình, gương tốt</source>
            <translation>Exemplars</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Hồ sơ khen thưởng</source>
            <translation>Nominations</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Họp hội đồng</source>
            <translation>Council sessions</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Quyết định, giấy khen</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Sổ theo dõi</source>
            <translation>Register</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Thống kê, báo cáo</source>
            <translation>Statistics, reports</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Theo dõi kế hoạch</source>
            <translation>Following the plan</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Gửi và nhận</source>
            <translation>Send and receive</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Danh mục</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Thiết lập</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Chưa mở được</source>
            <translation>Could not be opened</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" />
            <source>Danh sách đang được đọc, chưa làm gì. Nhấn lại khi có dòng</source>
            <translation>The list is still being read; nothing was done. Press again once rows are there</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thêm mới</source>
            <translation>Added</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>In trang này…</source>
            <translation>Print this page…</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thoát</source>
            <translation>Quit</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Sửa mục đang chọn</source>
            <translation>Edit the selected item</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Lọc trong trang này</source>
            <translation>Filter this page</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Tìm người, hồ sơ, việc cần làm</source>
            <translation>Find people, dossiers, work to do</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Bước tiếp theo</source>
            <translation>Next step</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Trợ giúp trang này</source>
            <translation>Help for this page</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thông báo gần đây</source>
            <translation>Recent messages</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Đến thông báo đang hiện</source>
            <translation>Go to the message on show</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Quay lại</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Đọc lại trang</source>
            <translation>Read the page again</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Chữ to hơn</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Chữ nhỏ hơn</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Chữ cỡ thường</source>
            <translation>Usual text size</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Giao diện theo Windows</source>
            <translation>Look like Windows</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Giao diện sáng</source>
            <translation>Light look</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Giao diện tối</source>
            <translation>Dark look</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Thu gọn cột bên trái</source>
            <translation>Fold the left column</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Sang vùng sau</source>
            <translation>Next region</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Về vùng trước</source>
            <translation>Previous region</translation>
        </message>
        <message>
            <location filename="../../ui/windowkeys.py" />
            <source>Cỡ chữ {0} %</source>
            <translation>Text size {0} %</translation>
        </message>
    </context>
    <context>
        <name>wordforms</name>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Mẫu văn bản Word</source>
            <translation>Word forms</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Mỗi loại văn bản có một mẫu. Lưu mẫu ra, sửa bằng Word, giữ nguyên các ô trong hai dấu ngoặc nhọn, rồi chọn lại ở đây. Máy thử mẫu trước khi dùng và nói ô nào chưa đúng.
Enter: dùng mẫu của đơn vị</source>
            <translation>Each kind of document has a form. Save the form, change it in Word, keep the fields in double braces, then choose it here. The program tries the form before using it and says which field is wrong.
Enter: use the office's own form</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Enter: dùng mẫu của đơn vị   ·   Phím menu: lưu mẫu ra để sửa</source>
            <translation>Enter: use the office's own form   ·   Menu key: save the form to change it</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Mẫu của đơn vị</source>
            <translation>The office's own form</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Mẫu có sẵn</source>
            <translation>Shipped form</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Văn bản</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Tên tệp</source>
            <translation>File name</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Đang dùng</source>
            <translation>In use</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Chưa đọc được các mẫu</source>
            <translation>The forms could not be read</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Các mẫu Word của chương trình hiện ở đây.</source>
            <translation>The program's Word forms stand here.</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Đọc lại trang</source>
            <translation>Read the page again</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Dùng mẫu của đơn vị…</source>
            <translation>Use the office's own form…</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Lưu mẫu ra để sửa…</source>
            <translation>Save the form to change it…</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Dùng lại mẫu có sẵn</source>
            <translation>Use the shipped form again</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Chọn mẫu {0}</source>
            <translation>Choose the form {0}</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Văn bản Word (*.docx)</source>
            <translation>Word document (*.docx)</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Từ nay dùng mẫu {0} của đơn vị</source>
            <translation>The office's own form {0} is used from now on</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Lưu mẫu {0}</source>
            <translation>Save the form {0}</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Đã lưu mẫu vào {0}</source>
            <translation>Form saved to {0}</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Từ nay dùng mẫu {0} có sẵn</source>
            <translation>The shipped form {0} is used from now on</translation>
        </message>
        <message>
            <location filename="../../ui/wordforms.py" />
            <source>Chưa dùng được mẫu</source>
            <translation>The form could not be used</translation>
        </message>
    </context>
</TS>
