<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Import…</source>
            <translation>Nhập…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Xuất…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Cài đặt…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Đăng xuất</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Copy rows with headers</source>
            <translation>Sao chép dòng kèm tiêu đề</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Chọn tất cả</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Lọc danh sách này</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Tìm khắp nơi</translation>
        </message>
        <message>
            <source>Filter by a list of codes…</source>
            <translation>Lọc theo danh sách mã…</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Làm mới</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Xem dạng bảng</translation>
        </message>
        <message>
            <source>Show wire names</source>
            <translation>Hiện tên trường gói tin</translation>
        </message>
        <message>
            <source>Fold the list of places</source>
            <translation>Thu gọn danh mục</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Sang khung kế</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Đặt lại bố cục</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Open dossier</source>
            <translation>Mở hồ sơ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Sửa</translation>
        </message>
        <message>
            <source>Move on…</source>
            <translation>Chuyển bước…</translation>
        </message>
        <message>
            <source>Ask for supplement…</source>
            <translation>Yêu cầu bổ sung…</translation>
        </message>
        <message>
            <source>Receive supplement…</source>
            <translation>Nhận bổ sung…</translation>
        </message>
        <message>
            <source>Return result…</source>
            <translation>Trả kết quả…</translation>
        </message>
        <message>
            <source>Print form</source>
            <translation>In biểu mẫu</translation>
        </message>
        <message>
            <source>Edit packet</source>
            <translation>Sửa gói tin</translation>
        </message>
        <message>
            <source>Fix the whole group…</source>
            <translation>Sửa cả nhóm…</translation>
        </message>
        <message>
            <source>Save revision</source>
            <translation>Lưu bản sửa</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Lưu và gửi</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Kiểm tra lại</translation>
        </message>
        <message>
            <source>Resend</source>
            <translation>Gửi lại</translation>
        </message>
        <message>
            <source>Send step by step…</source>
            <translation>Gửi dần…</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Tạm giữ</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Bỏ giữ</translation>
        </message>
        <message>
            <source>Cancel packet…</source>
            <translation>Hủy gói…</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Quyết định…</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Chỗ sai kế tiếp</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Chỗ sai phía trước</translation>
        </message>
        <message>
            <source>Show difference</source>
            <translation>Xem khác biệt</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Gửi ngay</translation>
        </message>
        <message>
            <source>Pause sending</source>
            <translation>Tạm ngừng gửi</translation>
        </message>
        <message>
            <source>Resume sending</source>
            <translation>Gửi tiếp</translation>
        </message>
        <message>
            <source>Enter slips</source>
            <translation>Nhập phiếu</translation>
        </message>
        <message>
            <source>Import slips…</source>
            <translation>Nhập tệp phiếu…</translation>
        </message>
        <message>
            <source>Freeze figures…</source>
            <translation>Chốt số liệu…</translation>
        </message>
        <message>
            <source>Build packet…</source>
            <translation>Lập gói tin…</translation>
        </message>
        <message>
            <source>Ask portal</source>
            <translation>Hỏi Cổng</translation>
        </message>
        <message>
            <source>Send ours…</source>
            <translation>Gửi bản của đơn vị…</translation>
        </message>
        <message>
            <source>Take theirs…</source>
            <translation>Lấy bản trên Cổng…</translation>
        </message>
        <message>
            <source>Verify the audit trail</source>
            <translation>Kiểm tra nhật ký</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sao lưu…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Khôi phục…</translation>
        </message>
        <message>
            <source>What does this error mean</source>
            <translation>Lỗi này nghĩa là gì</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>About Motcua</source>
            <translation>Giới thiệu Motcua</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Reason *</source>
            <translation>Lý do *</translation>
        </message>
        <message>
            <source>Type the number %1 *</source>
            <translation>Gõ số %1 *</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Give a reason first.</source>
            <translation>Ghi lý do trước.</translation>
        </message>
        <message>
            <source>The number does not match yet.</source>
            <translation>Số chưa khớp.</translation>
        </message>
    </context>
    <context>
        <name>BigTableView</name>
        <message>
            <source>Copy cell</source>
            <translation>Sao chép ô</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Sao chép dòng</translation>
        </message>
        <message>
            <source>Copy rows with headers</source>
            <translation>Sao chép dòng kèm tiêu đề</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Cột</translation>
        </message>
    </context>
    <context>
        <name>BusyOverlay</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>Nothing to show in this period.</source>
            <translation>Kỳ này chưa có số liệu.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Số hồ sơ</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Biểu đồ</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <source>Switch between chart and table (Ctrl+T)</source>
            <translation>Đổi giữa biểu đồ và bảng (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>store: a file, or postgresql://… (also MOTCUA_STORE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings file (also MOTCUA_CONFIG)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who acts; the password comes from MOTCUA_USER_PASSWORD or is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one JSON document on standard output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language of the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>motcuactl COMMAND [ARGUMENT…] [--option…]: the one-stop console without a window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit: 0 done · 1 done, but something was refused or found wrong · 2 not usable (arguments, file) · 3 out of reach (store, portal). More about one: motcuactl COMMAND --help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountLine</name>
        <message>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>Matching</source>
            <translation>Khớp</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Hiện</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Chọn</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>“%1” is no address of a store. Write a file path or postgresql://user@host/database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stores of the kind “%1” are not known. Use a file path or postgresql://….</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's address holds an option that is not known: %1. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file lies on a network or synchronised drive (%1), where a store can be damaged. Put it on a local disk, or use PostgreSQL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server %1 is reached over the network, so the address must say sslmode=verify-full and sslrootcert=FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no store at %1 yet. Create it with: motcuactl init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was made by an older program (version %1, needed %2). Upgrade it with: motcuactl init</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was made by a newer program (version %1, this one knows %2). Install the newer program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database holds tables that are not ours (%1). Give an empty one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's structure differs from what this version made (step %1). Restore a backup, or ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be written: file, folder or login is read-only. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server does not accept the login. Check name, password and permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the store is full. Make room on it; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's file is damaged. It was left as it is; restore the last backup with: motcuactl restore FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke while saving, so it is not known whether this was saved. Look before you repeat it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not work as needed (%1). Use the versions the handbook names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no settings file %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file %1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file %1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings file %1, line %2: neither [section] nor name = value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 is “%2”, but must be a whole number from %3 to %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 is “%2”, but must be true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 is “%2”, but must be one of: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 is missing. Add it to the [portal] section of the settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transport %1 cannot carry packets of the profile %2. Adapter and gateway: 2019, 2025; oauth2018: 2018; folder: all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 is “%2”, which is no http(s) address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 (%2) would send citizens' data unencrypted over the network. Use https; plain http is only for this machine itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 names a file that cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting %1 is “%2”, which is no proxy address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a training store: nothing may be sent out, but the setting portal/url is %1. Use an address of this machine (127.0.0.1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No password for the portal account %1 is kept here. Set it in the settings, or give MOTCUA_PORTAL_PASSWORD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key store of this computer does not answer (%1). Give the password by MOTCUA_PORTAL_PASSWORD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text ends in the middle (line %1, column %2, at %3). Fetch the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: the byte %4 is not UTF-8. Save the file as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text begins with a byte-order mark, which is not allowed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is written in %4. Save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: the member “%4” stands twice (%3). Leave one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: nested deeper than %4 levels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger than %4 bytes (line %1, column %2). Split the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than %4 values (line %1, column %2). Split the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: “%4” is no JSON number (%3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: “%4” cannot stand here (%3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: something follows after the end of the document. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: %4 is half a character (%3). Write the whole character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1, column %2: a NUL character stands in the text (%3). Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a packet to send: %1. Packets are dossiers, steps, statuses, survey and statistics figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XML ends in the middle (line %1, column %2). Fetch the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>XML, line %1, column %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>XML, line %1: a document type is not allowed. Remove the DOCTYPE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text holds a NUL character. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text holds half a character. Type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing at %1 in this body. Look at the body with: motcuactl packet ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no pointer. Write it like /data/0/MaTTHC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may not be changed in a packet. Change the dossier and send it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 is not written in UTF-8. Save the table as “CSV UTF-8” or as XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is neither a packet (JSON, XML) nor a table (CSV, XLSX).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1: a quotation mark is opened and not closed, or stands inside a cell without being doubled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 has more than %2 columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first row names no columns of dossiers or survey slips. It needs at least “Mã hồ sơ” (MaHoSo), or “Mức hài lòng” with “Đơn vị”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “%1” stands twice. Remove one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dossier code in this row. Fill in “Mã hồ sơ”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was shortened by the spreadsheet. Format the column as text and type the number again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no level of satisfaction. Write: Rất hài lòng, Hài lòng or Không hài lòng (2, 1, 0).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no date. Write it like 23/11/2026 14:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “%1” is not known and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an old or password-protected Excel file. Save it as .xlsx without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XLSX file is damaged (%1). Save it again in the spreadsheet program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XLSX file unpacks to far more than a table needs (%1). It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XLSX file has no sheet to read (%1 is missing).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XLSX file holds something no spreadsheet writes (%1: %2). It was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cell %1 cannot be read (%2). Type its value anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name %1 must end in .xlsx, .pdf or .csv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no command “%1”. See: motcuactl --help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 is not known here. See --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 needs a value (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 is “%2”, but must be a whole number from %3 to %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 is “%2”, but must be a date like 2026-11-23.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period ends before it begins (%1 – %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The option %1 is “%2”, but must be one of: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no packet number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing: %1. See --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is one argument too many. See --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no change. Write --set POINTER=JSON, like --set '/data/0/MaTTHC="1.000001"'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give either %1 or %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or password is not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This store knows its people. Say who acts with --user NAME (password: MOTCUA_USER_PASSWORD, or asked for).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store cannot be reached. Check the server or the file and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is busy with somebody else's work. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no permission for this. Ask the administrator of the unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody was faster and changed the same thing. Reload and look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there, or no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped at your wish; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program could not finish this; the log says why. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear filter</source>
            <translation>Bỏ lọc</translation>
        </message>
    </context>
    <context>
        <name>FormTable</name>
        <message>
            <source>Sum</source>
            <translation>Tổng cộng</translation>
        </message>
        <message>
            <source>This row does not add up: (3) is not (7)+(11).</source>
            <translation>Dòng này không khớp: (3) khác (7)+(11).</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n giờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0%n minute(s)</source>
            <translation>
                <numerusform>0%n phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n giây</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(trống)</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Thứ Hai</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Thứ Ba</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Thứ Tư</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thứ Năm</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Thứ Sáu</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Thứ Bảy</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Chủ Nhật</translation>
        </message>
        <message>
            <source>late by %1</source>
            <translation>quá %1</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>More actions</source>
            <translation>Thêm việc</translation>
        </message>
    </context>
    <context>
        <name>PeriodPicker</name>
        <message>
            <source>Month %1/%2</source>
            <translation>Tháng %1/%2</translation>
        </message>
        <message>
            <source>Month %1: %2</source>
            <translation>Tháng %1: %2</translation>
        </message>
        <message>
            <source>Quarter %1/%2</source>
            <translation>Quý %1/%2</translation>
        </message>
        <message>
            <source>Quarter %1: %2</source>
            <translation>Quý %1: %2</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Năm %1</translation>
        </message>
        <message>
            <source>Year %1: %2</source>
            <translation>Năm %1: %2</translation>
        </message>
        <message>
            <source>Calendar month</source>
            <translation>Tháng dương lịch</translation>
        </message>
        <message>
            <source>Calendar quarter</source>
            <translation>Quý dương lịch</translation>
        </message>
        <message>
            <source>Calendar year</source>
            <translation>Năm dương lịch</translation>
        </message>
        <message>
            <source>Month 15 – 14</source>
            <translation>Tháng 15 – 14</translation>
        </message>
        <message>
            <source>Quarter 15 – 14</source>
            <translation>Quý 15 – 14</translation>
        </message>
        <message>
            <source>Year 15 – 14</source>
            <translation>Năm 15 – 14</translation>
        </message>
        <message>
            <source>Free range</source>
            <translation>Khoảng tự chọn</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>Gói tin cần sửa</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Hàng đợi</translation>
        </message>
        <message>
            <source>Reconcile</source>
            <translation>Đối soát</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Khảo sát</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Thống kê</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Quản trị</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Hằng ngày</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Hệ thống</translation>
        </message>
    </context>
    <context>
        <name>PlacesList</name>
        <message>
            <source>Fold</source>
            <translation>Thu gọn</translation>
        </message>
        <message>
            <source>Unfold the list of places</source>
            <translation>Mở rộng danh mục</translation>
        </message>
        <message>
            <source>Fold the list of places</source>
            <translation>Thu gọn danh mục</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Trực tuyến</translation>
        </message>
        <message>
            <source>Counter and post</source>
            <translation>Trực tiếp, bưu chính</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Kỳ trước</translation>
        </message>
        <message>
            <source>Early</source>
            <translation>Trước hạn</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>Đúng hạn</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Within term</source>
            <translation>Trong hạn</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Form II.06a/VPCP/KSTT – Results of handling dossiers</source>
            <translation>Biểu II.06a/VPCP/KSTT – Kết quả giải quyết hồ sơ</translation>
        </message>
        <message>
            <source>R1: (early + on time) / resolved in the period</source>
            <translation>R1: (sớm + đúng hạn) / đã giải quyết trong kỳ</translation>
        </message>
        <message>
            <source>Very satisfied</source>
            <translation>Rất hài lòng</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Hài lòng</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>Không hài lòng</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Trực tiếp</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Bưu chính</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Không rõ</translation>
        </message>
        <message>
            <source>Unit: %1</source>
            <translation>Đơn vị: %1</translation>
        </message>
        <message>
            <source>Period: %1</source>
            <translation>Kỳ: %1</translation>
        </message>
        <message>
            <source>On-time rate %1: %2</source>
            <translation>Tỷ lệ đúng hạn %1: %2</translation>
        </message>
        <message>
            <source>Snapshot %1, frozen %2 by %3, definition %4, digest %5</source>
            <translation>Bản chốt %1, chốt lúc %2, người chốt %3, định nghĩa %4, dấu kiểm %5</translation>
        </message>
        <message>
            <source>Data of %1, definition %2</source>
            <translation>Số liệu lúc %1, định nghĩa %2</translation>
        </message>
        <message>
            <source>The figures do not add up: see the rows where (3) differs from (7)+(11).</source>
            <translation>Số liệu không khớp: xem các dòng có (3) khác (7)+(11).</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Đã giải quyết</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Đang giải quyết</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Tổng cộng</translation>
        </message>
        <message>
            <source>Satisfaction survey</source>
            <translation>Khảo sát sự hài lòng</translation>
        </message>
        <message>
            <source>Response rate: %1</source>
            <translation>Tỷ lệ phản hồi: %1</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Số liệu lúc %1</translation>
        </message>
        <message>
            <source>Question or unit</source>
            <translation>Câu hỏi hoặc đơn vị</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Số phiếu</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>Newly registered</source>
            <translation>Mới đăng ký</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Được tiếp nhận</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Không được tiếp nhận</translation>
        </message>
        <message>
            <source>In process</source>
            <translation>Đang xử lý</translation>
        </message>
        <message>
            <source>Asked for more papers</source>
            <translation>Yêu cầu bổ sung giấy tờ</translation>
        </message>
        <message>
            <source>Asked to meet a financial duty</source>
            <translation>Yêu cầu thực hiện nghĩa vụ tài chính</translation>
        </message>
        <message>
            <source>Citizen asks to withdraw the dossier</source>
            <translation>Công dân yêu cầu rút hồ sơ</translation>
        </message>
        <message>
            <source>Processing stopped</source>
            <translation>Dừng xử lý</translation>
        </message>
        <message>
            <source>Processing finished</source>
            <translation>Đã xử lý xong</translation>
        </message>
        <message>
            <source>Result returned</source>
            <translation>Đã trả kết quả</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bản nháp</translation>
        </message>
        <message>
            <source>Ready to send</source>
            <translation>Sẵn sàng gửi</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <source>Waiting to resend</source>
            <translation>Chờ gửi lại</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Chưa rõ kết quả</translation>
        </message>
        <message>
            <source>Asking the portal</source>
            <translation>Đang hỏi Cổng</translation>
        </message>
        <message>
            <source>Portal has it</source>
            <translation>Cổng đã nhận</translation>
        </message>
        <message>
            <source>Portal refused</source>
            <translation>Cổng từ chối</translation>
        </message>
        <message>
            <source>Stopped before sending</source>
            <translation>Chặn trước khi gửi</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Tạm giữ</translation>
        </message>
        <message>
            <source>Replaced by a new one</source>
            <translation>Đã thay bản mới</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <source>Supplement asked</source>
            <translation>Yêu cầu bổ sung</translation>
        </message>
        <message>
            <source>Financial duty due</source>
            <translation>Chờ nghĩa vụ tài chính</translation>
        </message>
        <message>
            <source>Citizen withdraws</source>
            <translation>Công dân rút hồ sơ</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Đồng bộ hồ sơ</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Cập nhật tiến độ</translation>
        </message>
        <message>
            <source>Status of a portal dossier</source>
            <translation>Trạng thái hồ sơ từ Cổng</translation>
        </message>
        <message>
            <source>Survey figures</source>
            <translation>Thăm dò, đánh giá</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Số liệu thống kê</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Chưa gửi được</translation>
        </message>
        <message>
            <source>Already at the portal</source>
            <translation>Cổng đã có</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Hết phiên</translation>
        </message>
        <message>
            <source>Portal is busy</source>
            <translation>Cổng đang bận</translation>
        </message>
        <message>
            <source>Not the portal</source>
            <translation>Không phải Cổng</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Trực tiếp</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Trực tuyến</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Bưu chính</translation>
        </message>
    </context>
    <context>
        <name>StatisticsFigures</name>
        <message>
            <source>Received and resolved by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved dossiers by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and overdue by unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved dossiers by unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No open dossier is overdue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On-time rate by field (R1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On-time rate by unit (R1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(early + on time) / resolved in the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On-time rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was resolved in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channels of receipt in the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusDelegate</name>
        <message>
            <source>Never sent</source>
            <translation>Chưa từng gửi</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Portal: working</source>
            <translation>Cổng DVCQG: đang hoạt động</translation>
        </message>
        <message>
            <source>Portal: sending is paused</source>
            <translation>Cổng DVCQG: tạm ngừng gửi</translation>
        </message>
        <message>
            <source>Portal: not asked yet</source>
            <translation>Cổng DVCQG: chưa hỏi</translation>
        </message>
        <message>
            <source>Portal: certificate not trusted</source>
            <translation>Cổng DVCQG: chứng thư không tin cậy</translation>
        </message>
        <message>
            <source>Portal: name or password not taken</source>
            <translation>Cổng DVCQG: sai tên hoặc mật khẩu</translation>
        </message>
        <message>
            <source>Portal: this is not the portal</source>
            <translation>Cổng DVCQG: địa chỉ không phải Cổng</translation>
        </message>
        <message>
            <source>Portal: out of reach</source>
            <translation>Cổng DVCQG: không kết nối được</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>Hàng đợi %1</translation>
        </message>
        <message>
            <source>Rule set %1</source>
            <translation>Bộ quy tắc %1</translation>
        </message>
        <message>
            <source>Data as of %1</source>
            <translation>Số liệu lúc %1</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>Training office – nothing is sent out.</source>
            <translation>Văn phòng tập huấn – không gửi gì ra ngoài.</translation>
        </message>
    </context>
    <context>
        <name>UserCorner</name>
        <message>
            <source>Dossier code, name, citizen number…</source>
            <translation>Tìm mã hồ sơ, tên, số định danh…</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Tìm khắp nơi</translation>
        </message>
        <message>
            <source>Signed in as %1</source>
            <translation>Đang đăng nhập: %1</translation>
        </message>
    </context>
</TS>
