<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>Connect to the portal later</source>
            <translation>Kết nối Cổng sau</translation>
        </message>
        <message>
            <source>Send what is due by itself while somebody is signed in</source>
            <translation>Tự gửi gói tin đến hạn khi có người đăng nhập</translation>
        </message>
        <message>
            <source>Portal account</source>
            <translation>Tài khoản Cổng</translation>
        </message>
    </context>
    <context>
        <name>ActWords</name>
        <message>
            <source>Make packet</source>
            <translation>Lập gói tin</translation>
        </message>
        <message>
            <source>Edit packet</source>
            <translation>Sửa gói tin</translation>
        </message>
        <message>
            <source>Fix group</source>
            <translation>Sửa cả nhóm</translation>
        </message>
        <message>
            <source>Undo the fix</source>
            <translation>Hoàn tác việc sửa</translation>
        </message>
        <message>
            <source>Resend packet</source>
            <translation>Gửi lại gói tin</translation>
        </message>
        <message>
            <source>Hold packet</source>
            <translation>Tạm giữ gói tin</translation>
        </message>
        <message>
            <source>Release packet</source>
            <translation>Bỏ giữ gói tin</translation>
        </message>
        <message>
            <source>Cancel packet</source>
            <translation>Hủy gói tin</translation>
        </message>
        <message>
            <source>Decide unknown outcome</source>
            <translation>Quyết định gói chưa rõ kết quả</translation>
        </message>
        <message>
            <source>Send accepted packet anew</source>
            <translation>Gửi mới gói đã nhận</translation>
        </message>
        <message>
            <source>Portal accepted</source>
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
            <source>Repeat as the other kind of sending</source>
            <translation>Gửi lại theo cách còn lại (mới/cập nhật)</translation>
        </message>
        <message>
            <source>Sender lost while sending</source>
            <translation>Mất tiến trình gửi giữa chừng</translation>
        </message>
        <message>
            <source>Send packet</source>
            <translation>Gửi gói tin</translation>
        </message>
        <message>
            <source>Carry a mended packet over to its dossier</source>
            <translation>Chép nội dung đã sửa của gói tin sang hồ sơ</translation>
        </message>
        <message>
            <source>Edit dossier</source>
            <translation>Sửa hồ sơ</translation>
        </message>
        <message>
            <source>Receive dossier</source>
            <translation>Tiếp nhận hồ sơ</translation>
        </message>
        <message>
            <source>Move dossier on</source>
            <translation>Chuyển bước hồ sơ</translation>
        </message>
        <message>
            <source>Extend term with apology</source>
            <translation>Gia hạn kèm xin lỗi</translation>
        </message>
        <message>
            <source>Reveal masked number</source>
            <translation>Xem số đã che</translation>
        </message>
        <message>
            <source>Choose columns of a table</source>
            <translation>Chọn cột của bảng</translation>
        </message>
        <message>
            <source>Import file</source>
            <translation>Nhập tệp</translation>
        </message>
        <message>
            <source>Take the portal's values</source>
            <translation>Lấy giá trị trên Cổng</translation>
        </message>
        <message>
            <source>Ask portal</source>
            <translation>Hỏi Cổng</translation>
        </message>
        <message>
            <source>Print form</source>
            <translation>In biểu mẫu</translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>Xuất danh sách</translation>
        </message>
        <message>
            <source>Freeze figures</source>
            <translation>Chốt số liệu</translation>
        </message>
        <message>
            <source>Build statistics packet</source>
            <translation>Lập gói số liệu</translation>
        </message>
        <message>
            <source>Build survey packet</source>
            <translation>Lập gói khảo sát</translation>
        </message>
        <message>
            <source>Enter survey slips</source>
            <translation>Nhập phiếu khảo sát</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Thêm người dùng</translation>
        </message>
        <message>
            <source>Change person</source>
            <translation>Đổi người dùng</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Đặt mật khẩu</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Từ chối đăng nhập</translation>
        </message>
        <message>
            <source>Confirm as second person</source>
            <translation>Xác nhận với tư cách người thứ hai</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Đăng xuất</translation>
        </message>
        <message>
            <source>Act refused: no permission</source>
            <translation>Từ chối vì không có quyền</translation>
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
            <source>Create store</source>
            <translation>Tạo kho dữ liệu</translation>
        </message>
        <message>
            <source>Upgrade store</source>
            <translation>Nâng cấp kho dữ liệu</translation>
        </message>
        <message>
            <source>Generate training data</source>
            <translation>Tạo dữ liệu tập huấn</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sao lưu</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <source>Change catalogue</source>
            <translation>Đổi danh mục</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Đổi cài đặt</translation>
        </message>
        <message>
            <source>Set the portal account's password</source>
            <translation>Đặt mật khẩu tài khoản Cổng</translation>
        </message>
        <message>
            <source>Set up the office</source>
            <translation>Thiết lập đơn vị</translation>
        </message>
        <message>
            <source>An entry is missing: the numbers have a gap.</source>
            <translation>Thiếu một mục: số thứ tự bị hụt.</translation>
        </message>
        <message>
            <source>The entry does not follow from the one before it.</source>
            <translation>Mục này không nối tiếp mục trước nó.</translation>
        </message>
        <message>
            <source>The entry was altered after it was written.</source>
            <translation>Mục này bị sửa sau khi ghi.</translation>
        </message>
        <message>
            <source>The last entries were cut off.</source>
            <translation>Các mục cuối bị cắt mất.</translation>
        </message>
        <message>
            <source>The trail belongs to another store.</source>
            <translation>Nhật ký này thuộc kho dữ liệu khác.</translation>
        </message>
        <message>
            <source>The body of a sealed packet was altered.</source>
            <translation>Nội dung gói tin đã niêm phong bị sửa.</translation>
        </message>
        <message>
            <source>An anchor kept outside does not match: the trail was cut or made anew.</source>
            <translation>Mốc lưu bên ngoài không khớp: nhật ký đã bị cắt hoặc lập lại.</translation>
        </message>
        <message>
            <source>A sealed packet was altered.</source>
            <translation>Gói tin đã niêm phong bị sửa.</translation>
        </message>
        <message>
            <source>A sealed packet is missing.</source>
            <translation>Thiếu gói tin đã niêm phong.</translation>
        </message>
        <message>
            <source>The packet is called accepted, but no answer says so.</source>
            <translation>Gói tin ghi là được tiếp nhận nhưng không có phản hồi nào như vậy.</translation>
        </message>
        <message>
            <source>An attempt or its answer was altered.</source>
            <translation>Lần gửi hoặc phản hồi đã bị sửa.</translation>
        </message>
        <message>
            <source>The answer to an attempt is missing.</source>
            <translation>Thiếu phản hồi của một lần gửi.</translation>
        </message>
        <message>
            <source>An attempt has two answers.</source>
            <translation>Một lần gửi có hai phản hồi.</translation>
        </message>
        <message>
            <source>An attempt is missing.</source>
            <translation>Thiếu một lần gửi.</translation>
        </message>
        <message>
            <source>An answer of the portal was altered.</source>
            <translation>Một câu trả lời của Cổng bị sửa.</translation>
        </message>
    </context>
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
            <source>Change password…</source>
            <translation>Đổi mật khẩu…</translation>
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
            <source>Extend with apology…</source>
            <translation>Gia hạn kèm xin lỗi…</translation>
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
            <source>Test the connection…</source>
            <translation>Kiểm tra kết nối…</translation>
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
        <name>AdministrationPage</name>
        <message>
            <source>You may not see this yet. Ask the administrator of your unit.</source>
            <translation>Bạn chưa có quyền xem mục này. Liên hệ quản trị đơn vị.</translation>
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
        <name>AskingBar</name>
        <message>
            <source>Asking the portal: dossier %1 of %2</source>
            <translation>Đang hỏi Cổng: %1 / %2 hồ sơ</translation>
        </message>
        <message>
            <source>Asking the portal…</source>
            <translation>Đang hỏi Cổng…</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Dừng hỏi</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Set up Motcua</source>
            <translation>Thiết lập Motcua</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Bước %1 / %2</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Xem thử</translation>
        </message>
        <message>
            <source>Set up the office</source>
            <translation>Thiết lập đơn vị</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Setting up the office…</source>
            <translation>Đang thiết lập đơn vị…</translation>
        </message>
        <message>
            <source>Inventing dossiers for the training office…</source>
            <translation>Đang tạo hồ sơ giả định cho văn phòng tập huấn…</translation>
        </message>
        <message>
            <source>The office is set up, but the portal's password is not kept.</source>
            <translation>Đơn vị đã thiết lập, nhưng mật khẩu Cổng chưa cất được.</translation>
        </message>
        <message>
            <source>Open Motcua</source>
            <translation>Mở Motcua</translation>
        </message>
    </context>
    <context>
        <name>AttemptView</name>
        <message>
            <source>No.</source>
            <translation>Lần</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Mất</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>The portal's words</source>
            <translation>Cổng trả lời</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>hỏi</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gửi</translation>
        </message>
        <message>
            <source>no answer noted: it may have arrived</source>
            <translation>không ghi được trả lời: có thể đã tới</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Not sent yet.</source>
            <translation>Chưa gửi lần nào.</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>All acts</source>
            <translation>Mọi việc</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Người dùng</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Refused acts</source>
            <translation>Việc bị từ chối</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập tệp</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sao lưu</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>Packet number or code</source>
            <translation>Số gói hoặc mã hồ sơ</translation>
        </message>
        <message>
            <source>No act matches the filter.</source>
            <translation>Không có việc nào khớp bộ lọc.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>You may not see this yet. Ask the administrator of your unit.</source>
            <translation>Bạn chưa có quyền xem mục này. Liên hệ quản trị đơn vị.</translation>
        </message>
        <message>
            <source>Verifying the audit trail…</source>
            <translation>Đang kiểm tra nhật ký…</translation>
        </message>
        <message numerus="yes">
            <source>The audit trail is sound: %n record(s), each follows from the one before.</source>
            <translation>
                <numerusform>Nhật ký nguyên vẹn: %n mục, mục sau nối mục trước.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit trail is broken at %1.</source>
            <translation>Nhật ký đứt tại %1.</translation>
        </message>
    </context>
    <context>
        <name>AuditTable</name>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>On what</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Machine and account</source>
            <translation>Máy và tài khoản</translation>
        </message>
    </context>
    <context>
        <name>AuditWords</name>
        <message>
            <source>Packet %1</source>
            <translation>Gói tin %1</translation>
        </message>
        <message>
            <source>Dossier %1</source>
            <translation>Hồ sơ %1</translation>
        </message>
        <message>
            <source>List of dossiers %1</source>
            <translation>Danh sách hồ sơ %1</translation>
        </message>
        <message>
            <source>List of differences %1</source>
            <translation>Danh sách sai khác %1</translation>
        </message>
        <message>
            <source>Audit trail %1</source>
            <translation>Nhật ký %1</translation>
        </message>
        <message>
            <source>Several packets (%1)</source>
            <translation>Nhiều gói tin (%1)</translation>
        </message>
        <message>
            <source>Cause %1</source>
            <translation>Nguyên nhân %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Tệp %1</translation>
        </message>
        <message>
            <source>Store %1</source>
            <translation>Kho dữ liệu %1</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>Hàng đợi %1</translation>
        </message>
        <message>
            <source>Portal %1</source>
            <translation>Cổng %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Người dùng %1</translation>
        </message>
        <message>
            <source>Statistics %1</source>
            <translation>Thống kê %1</translation>
        </message>
        <message>
            <source>Survey %1</source>
            <translation>Khảo sát %1</translation>
        </message>
        <message>
            <source>Catalogue %1</source>
            <translation>Danh mục %1</translation>
        </message>
        <message>
            <source>Calendar %1</source>
            <translation>Lịch làm việc %1</translation>
        </message>
        <message>
            <source>Settings %1</source>
            <translation>Thiết lập %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại gói</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Nguyên nhân</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>Survey slips</source>
            <translation>Phiếu khảo sát</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Bước xử lý</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Cập nhật</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Đã hỏi</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Khác nhau</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Số dòng</translation>
        </message>
        <message>
            <source>Fingerprint SHA-256</source>
            <translation>Mã băm SHA-256</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Số gieo</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Đang dùng</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Tạm ngừng</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>đã đổi</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>Backup</source>
            <translation>Sao lưu</translation>
        </message>
        <message>
            <source>This store: %1</source>
            <translation>Kho này: %1</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sao lưu…</translation>
        </message>
        <message>
            <source>Check a backup…</source>
            <translation>Kiểm tra bản sao lưu…</translation>
        </message>
        <message>
            <source>Putting a backup back</source>
            <translation>Khôi phục từ bản sao lưu</translation>
        </message>
        <message>
            <source>A store on a server is restored by its administrator with the tools of PostgreSQL: pg_restore into an empty database, then motcuactl init.</source>
            <translation>Kho trên máy chủ do quản trị máy chủ khôi phục bằng công cụ của PostgreSQL: pg_restore vào cơ sở dữ liệu trống, rồi motcuactl init.</translation>
        </message>
        <message>
            <source>A store is put back while nobody has it open. Close this window everywhere, then run:

motcuactl restore FILE --store %1 --reason "…"

The backup is proved first. The store that is there now is kept beside it. Sending stays paused, and packets that may have left since the backup are asked about before anything is sent again.</source>
            <translation>Chỉ khôi phục khi không ai đang mở kho. Đóng cửa sổ này ở mọi máy, rồi chạy:

motcuactl restore TỆP --store %1 --reason "…"

Bản sao lưu được kiểm tra trước. Kho hiện có được giữ lại bên cạnh. Việc gửi tạm dừng; các gói có thể đã gửi sau lúc sao lưu được hỏi Cổng trước khi gửi tiếp.</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Sao lưu vào</translation>
        </message>
        <message>
            <source>Backups (*.backup)</source>
            <translation>Bản sao lưu (*.backup)</translation>
        </message>
        <message>
            <source>Copying and proving the store…</source>
            <translation>Đang sao chép và kiểm tra kho…</translation>
        </message>
        <message>
            <source>The backup is made and proved. Keep a copy away from this machine.</source>
            <translation>Đã sao lưu và kiểm tra xong. Giữ một bản ở ngoài máy này.</translation>
        </message>
        <message>
            <source>Check a backup</source>
            <translation>Kiểm tra bản sao lưu</translation>
        </message>
        <message>
            <source>Backups (*.backup);;All files (*)</source>
            <translation>Bản sao lưu (*.backup);;Mọi tệp (*)</translation>
        </message>
        <message>
            <source>Proving the backup…</source>
            <translation>Đang kiểm tra bản sao lưu…</translation>
        </message>
        <message>
            <source>The backup is sound and can be put back.</source>
            <translation>Bản sao lưu nguyên vẹn, có thể khôi phục.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Lập lúc</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
        <message>
            <source>%1, of them not settled: %2</source>
            <translation>%1, trong đó chưa xong: %2</translation>
        </message>
        <message>
            <source>Audit entries</source>
            <translation>Mục nhật ký</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dung lượng</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
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
        <name>CalendarPage</name>
        <message>
            <source>swapped working day</source>
            <translation>ngày làm bù</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>ngày nghỉ</translation>
        </message>
        <message>
            <source>Terms are counted in these hours and days. Ticked days hold; days not decided yet come without a tick: compare them with the decision of the year.</source>
            <translation>Hạn giải quyết tính theo giờ và ngày này. Ngày được đánh dấu có hiệu lực; ngày chưa chắc chắn để trống: đối chiếu với quyết định của năm.</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Chiều</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Add day</source>
            <translation>Thêm ngày</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Lịch làm việc</translation>
        </message>
        <message>
            <source>The hours must follow each other: morning from–to, then afternoon from–to.</source>
            <translation>Giờ phải nối tiếp nhau: sáng từ–đến, rồi chiều từ–đến.</translation>
        </message>
    </context>
    <context>
        <name>CaseDetail</name>
        <message>
            <source>Here and at the portal the same stands.</source>
            <translation>Tại đơn vị và trên Cổng giống nhau.</translation>
        </message>
        <message>
            <source>Why: %1.</source>
            <translation>Vì sao: %1.</translation>
        </message>
        <message>
            <source>Packet %1: %2.</source>
            <translation>Gói %1: %2.</translation>
        </message>
        <message>
            <source>Only what differs (%1)</source>
            <translation>Chỉ trường khác (%1)</translation>
        </message>
    </context>
    <context>
        <name>CaseTable</name>
        <message>
            <source>the whole dossier</source>
            <translation>cả hồ sơ</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 và %2 trường nữa</translation>
        </message>
        <message numerus="yes">
            <source>The portal counts %n day(s) overdue</source>
            <translation>
                <numerusform>Cổng tính quá hạn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Citizens cannot look it up</source>
            <translation>Công dân không tra cứu được</translation>
        </message>
        <message>
            <source>One dossier has two codes</source>
            <translation>Một hồ sơ có hai mã</translation>
        </message>
        <message>
            <source>The portal takes it for unfinished</source>
            <translation>Cổng coi là chưa xong</translation>
        </message>
        <message>
            <source>The portal shows another status</source>
            <translation>Cổng ghi trạng thái khác</translation>
        </message>
        <message>
            <source>Its packet waits to be fixed</source>
            <translation>Gói của hồ sơ đang chờ sửa</translation>
        </message>
        <message>
            <source>What is new here is not there yet</source>
            <translation>Bản mới chưa lên Cổng</translation>
        </message>
        <message>
            <source>The portal holds other values</source>
            <translation>Cổng giữ giá trị khác</translation>
        </message>
        <message>
            <source>Dossier code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Trường khác</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Tại đơn vị</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Gửi lần cuối</translation>
        </message>
        <message>
            <source>On portal</source>
            <translation>Trên Cổng</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Hệ quả</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Load them from the portal now</source>
            <translation>Tải từ Cổng ngay</translation>
        </message>
        <message>
            <source>Bring them in from files (CSV or XLSX)</source>
            <translation>Nhập từ tệp (CSV hoặc XLSX)</translation>
        </message>
        <message>
            <source>Begin without; they grow with the dossiers that come in</source>
            <translation>Chưa cần; danh mục lớn dần theo hồ sơ</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Tải</translation>
        </message>
        <message>
            <source>Codes and names of units, fields and procedures, so that nobody has to type a code.</source>
            <translation>Mã và tên đơn vị, lĩnh vực, thủ tục, để không ai phải gõ mã.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Columns: %1</source>
            <translation>Các cột: %1</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Chọn: %1</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Bảng (*.csv *.xlsx)</translation>
        </message>
        <message>
            <source>Catalogues</source>
            <translation>Danh mục</translation>
        </message>
        <message>
            <source>The portal can be asked once an account with look-ups is set up.</source>
            <translation>Chỉ hỏi được Cổng khi đã có tài khoản tra cứu.</translation>
        </message>
        <message>
            <source>Asking the portal…</source>
            <translation>Đang hỏi Cổng…</translation>
        </message>
        <message>
            <source>The portal told %1 units, %2 fields and %3 procedures.</source>
            <translation>Cổng cho biết %1 đơn vị, %2 lĩnh vực và %3 thủ tục.</translation>
        </message>
        <message>
            <source>Load the catalogues first, or begin without.</source>
            <translation>Tải danh mục trước, hoặc chọn chưa cần.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Choose another file.</source>
            <translation>Không đọc được %1. Chọn tệp khác.</translation>
        </message>
        <message>
            <source>Choose at least one file, or begin without.</source>
            <translation>Chọn ít nhất một tệp, hoặc chọn chưa cần.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueSection</name>
        <message>
            <source>%1: add an entry</source>
            <translation>%1: thêm mục</translation>
        </message>
        <message>
            <source>%1: change an entry</source>
            <translation>%1: sửa mục</translation>
        </message>
        <message>
            <source>Add entry</source>
            <translation>Thêm mục</translation>
        </message>
        <message>
            <source>Save entry</source>
            <translation>Lưu mục</translation>
        </message>
        <message>
            <source>%1 is kept.</source>
            <translation>Đã lưu %1.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>ministry</source>
            <translation>bộ</translation>
        </message>
        <message>
            <source>province</source>
            <translation>tỉnh</translation>
        </message>
        <message>
            <source>district</source>
            <translation>huyện</translation>
        </message>
        <message>
            <source>commune</source>
            <translation>xã</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Unit above it</source>
            <translation>Đơn vị cấp trên</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>Đơn vị kế thừa</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>Hiệu lực đến</translation>
        </message>
        <message>
            <source>Write the day as dd/mm/yyyy, or leave it empty.</source>
            <translation>Viết ngày theo dạng ngày/tháng/năm, hoặc để trống.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source> working hours (same day)</source>
            <translation> giờ làm việc (trong ngày)</translation>
        </message>
        <message>
            <source> working hours</source>
            <translation> giờ làm việc</translation>
        </message>
        <message>
            <source>ends with a result on paper</source>
            <translation>có kết quả giấy</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Code here</source>
            <translation>Mã nội bộ</translation>
        </message>
        <message>
            <source>National code</source>
            <translation>Mã quốc gia</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>ngày nghỉ</translation>
        </message>
        <message>
            <source>working day (swapped)</source>
            <translation>ngày làm bù</translation>
        </message>
        <message>
            <source>all units</source>
            <translation>mọi đơn vị</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Là</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Bỏ %1</translation>
        </message>
        <message>
            <source>Due dates counted from now on take this day as any other of its weekday.</source>
            <translation>Hạn trả tính từ nay coi ngày này như các ngày cùng thứ khác.</translation>
        </message>
        <message>
            <source>The code of this office then stands for no national code.</source>
            <translation>Mã nội bộ này không còn ứng với mã quốc gia nào.</translation>
        </message>
        <message>
            <source>Remove entry</source>
            <translation>Bỏ mục</translation>
        </message>
        <message>
            <source>The day is removed.</source>
            <translation>Đã bỏ ngày.</translation>
        </message>
        <message>
            <source>The code is removed.</source>
            <translation>Đã bỏ mã.</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Nhập %1</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Bảng (*.csv *.xlsx)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read.</source>
            <translation>
                <numerusform>Đã đọc %n dòng.</numerusform>
            </translation>
        </message>
        <message>
            <source>What dossiers speak of is in the catalogues now.</source>
            <translation>Những gì hồ sơ nhắc tới đã có trong danh mục.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Procedure codes</source>
            <translation>Ánh xạ mã thủ tục</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Ngày nghỉ, làm bù</translation>
        </message>
        <message>
            <source>Merged units name their successor; nothing is deleted.</source>
            <translation>Đơn vị sáp nhập ghi đơn vị kế thừa; không xóa mục nào.</translation>
        </message>
        <message>
            <source>Above it</source>
            <translation>Cấp trên</translation>
        </message>
        <message>
            <source>Fields that procedures belong to.</source>
            <translation>Lĩnh vực của các thủ tục.</translation>
        </message>
        <message>
            <source>Terms in working hours; the due date of a new dossier follows from them.</source>
            <translation>Thời hạn theo giờ làm việc; hạn trả của hồ sơ mới tính từ đây.</translation>
        </message>
        <message>
            <source>Paper result</source>
            <translation>Kết quả giấy</translation>
        </message>
        <message>
            <source>Codes of this office and the national codes they stand for.</source>
            <translation>Mã của đơn vị và mã quốc gia tương ứng.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Sửa lúc</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người sửa</translation>
        </message>
        <message>
            <source>%1 and the year after: days off, and swapped days that are worked.</source>
            <translation>Năm %1 và năm sau: ngày nghỉ và ngày làm bù.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Thứ</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Thêm…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Bỏ…</translation>
        </message>
        <message>
            <source>Import table…</source>
            <translation>Nhập bảng…</translation>
        </message>
        <message>
            <source>CSV or XLSX with these headings: %1</source>
            <translation>Tệp CSV hoặc XLSX có các cột: %1</translation>
        </message>
        <message>
            <source>Take from dossiers</source>
            <translation>Lấy từ hồ sơ</translation>
        </message>
        <message>
            <source>Adds units, fields and procedures that dossiers speak of</source>
            <translation>Thêm đơn vị, lĩnh vực, thủ tục mà hồ sơ nhắc tới</translation>
        </message>
        <message>
            <source>This catalogue is empty.</source>
            <translation>Danh mục này còn trống.</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>trong ngày</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
    </context>
    <context>
        <name>CauseCards</name>
        <message numerus="yes">
            <source>The portal counts %n dossier(s) overdue</source>
            <translation>
                <numerusform>Cổng tính %n hồ sơ quá hạn</numerusform>
            </translation>
        </message>
        <message>
            <source>whatever the cause</source>
            <translation>mọi nguyên nhân</translation>
        </message>
        <message>
            <source>All differences</source>
            <translation>Mọi khác biệt</translation>
        </message>
    </context>
    <context>
        <name>CauseTable</name>
        <message>
            <source>It is not known whether these arrived</source>
            <translation>Chưa rõ Cổng đã nhận hay chưa</translation>
        </message>
        <message>
            <source>The portal is asked before anything is repeated.</source>
            <translation>Hỏi Cổng trước, không gửi lại mò.</translation>
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
            <source>code %1</source>
            <translation>mã %1</translation>
        </message>
        <message>
            <source>Last remedy: passed %1/%2</source>
            <translation>Lần sửa trước: đạt %1/%2</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>Nothing to show in this period.</source>
            <translation>Kỳ này chưa có số liệu.</translation>
        </message>
        <message>
            <source>%1 · the first %2 of %3, all in the table</source>
            <translation>%1 · %2 dòng đầu trong %3, đủ ở bảng</translation>
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
        <name>CodesDialog</name>
        <message>
            <source>Filter by a list of codes</source>
            <translation>Lọc theo danh sách mã</translation>
        </message>
        <message>
            <source>One code a line, or parted by commas</source>
            <translation>Mỗi dòng một mã, hoặc cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Lọc</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s)</source>
            <translation>
                <numerusform>%n mã</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>store: a file, or postgresql://… (also MOTCUA_STORE)</source>
            <translation>kho dữ liệu: tệp, hoặc postgresql://… (hoặc MOTCUA_STORE)</translation>
        </message>
        <message>
            <source>settings file (also MOTCUA_CONFIG)</source>
            <translation>tệp cấu hình (hoặc MOTCUA_CONFIG)</translation>
        </message>
        <message>
            <source>who acts; the password comes from MOTCUA_USER_PASSWORD or is asked for</source>
            <translation>người thực hiện; mật khẩu lấy từ MOTCUA_USER_PASSWORD hoặc hỏi khi chạy</translation>
        </message>
        <message>
            <source>one JSON document on standard output</source>
            <translation>một văn bản JSON ở đầu ra chuẩn</translation>
        </message>
        <message>
            <source>language of the words</source>
            <translation>ngôn ngữ của lời văn</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>trợ giúp này</translation>
        </message>
        <message>
            <source>motcuactl COMMAND [ARGUMENT…] [--option…]: the one-stop console without a window</source>
            <translation>motcuactl LỆNH [THAM SỐ…] [--tùy chọn…]: bàn làm việc một cửa không cần cửa sổ</translation>
        </message>
        <message>
            <source>Exit: 0 done · 1 done, but something was refused or found wrong · 2 not usable (arguments, file) · 3 out of reach (store, portal). More about one: motcuactl COMMAND --help</source>
            <translation>Mã thoát: 0 xong · 1 xong, nhưng có gói bị từ chối hoặc có chỗ sai · 2 không dùng được (tham số, tệp) · 3 không tới được (kho dữ liệu, Cổng). Xem thêm: motcuactl LỆNH --help</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi nào</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>The audit trail is sound: %1 entries.</source>
            <translation>Nhật ký nguyên vẹn: %1 mục.</translation>
        </message>
        <message>
            <source>The audit trail is broken at %1 (%2).</source>
            <translation>Nhật ký bị đứt tại %1 (%2).</translation>
        </message>
        <message>
            <source>error</source>
            <translation>lỗi</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>cảnh báo</translation>
        </message>
        <message>
            <source>Checked: %1</source>
            <translation>Đã kiểm tra: %1</translation>
        </message>
        <message>
            <source>why (kept in the audit trail)</source>
            <translation>lý do (ghi vào nhật ký)</translation>
        </message>
        <message>
            <source>a value, like '/data/0/MaTTHC="1.000001"'; * stands for the items meant</source>
            <translation>một giá trị, ví dụ '/data/0/MaTTHC="1.000001"'; * là các mục đang nói tới</translation>
        </message>
        <message>
            <source>a member to be taken out</source>
            <translation>một trường cần bỏ đi</translation>
        </message>
        <message>
            <source>second person, where the rules ask for one (MOTCUA_CONFIRM_PASSWORD, or asked)</source>
            <translation>người thứ hai xác nhận, khi quy tắc đòi hỏi (MOTCUA_CONFIRM_PASSWORD, hoặc hỏi khi chạy)</translation>
        </message>
        <message>
            <source>first day (this month's first)</source>
            <translation>ngày đầu (mồng một tháng này)</translation>
        </message>
        <message>
            <source>last day (today)</source>
            <translation>ngày cuối (hôm nay)</translation>
        </message>
        <message>
            <source>a unit and those below it</source>
            <translation>một đơn vị và các đơn vị trực thuộc</translation>
        </message>
        <message>
            <source>also write .xlsx, .pdf or .csv</source>
            <translation>ghi thêm ra .xlsx, .pdf hoặc .csv</translation>
        </message>
        <message>
            <source>build and queue the packet of the period</source>
            <translation>lập và xếp hàng gói tin của kỳ</translation>
        </message>
        <message>
            <source>at most so many (100)</source>
            <translation>nhiều nhất bao nhiêu (100)</translation>
        </message>
        <message>
            <source>creates or upgrades the store</source>
            <translation>tạo hoặc nâng cấp kho dữ liệu</translation>
        </message>
        <message>
            <source>a new store becomes a training office: nothing is sent out</source>
            <translation>kho mới là văn phòng tập huấn: không gửi gì ra ngoài</translation>
        </message>
        <message>
            <source>takes packet bodies, dossiers and survey slips in</source>
            <translation>nhập gói tin, hồ sơ và phiếu khảo sát</translation>
        </message>
        <message>
            <source>only tell what would happen</source>
            <translation>chỉ cho biết sẽ ra sao</translation>
        </message>
        <message>
            <source>dossiers only, no packets</source>
            <translation>chỉ hồ sơ, không lập gói tin</translation>
        </message>
        <message>
            <source>sends what is due to the portal</source>
            <translation>gửi lên Cổng những gì đến lượt</translation>
        </message>
        <message>
            <source>until nothing is on its way and nothing waits for a clock</source>
            <translation>đến khi không còn gói đang gửi hay chờ giờ</translation>
        </message>
        <message>
            <source>at most so many attempts</source>
            <translation>nhiều nhất bấy nhiêu lần gửi</translation>
        </message>
        <message>
            <source>at most so long</source>
            <translation>lâu nhất bấy nhiêu giây</translation>
        </message>
        <message>
            <source>also what our own check parked</source>
            <translation>gửi cả gói bị chặn khi kiểm tra</translation>
        </message>
        <message>
            <source>a group, see: groups</source>
            <translation>một nhóm, xem: groups</translation>
        </message>
        <message>
            <source>lists packets, newest first</source>
            <translation>danh sách gói tin, mới nhất trước</translation>
        </message>
        <message>
            <source>state, several with commas</source>
            <translation>trạng thái, nhiều thì cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>of one dossier</source>
            <translation>của một hồ sơ</translation>
        </message>
        <message>
            <source>one packet with body, revisions, attempts, answers</source>
            <translation>một gói tin: nội dung, các bản, các lần gửi, câu trả lời</translation>
        </message>
        <message>
            <source>packets to fix, by cause</source>
            <translation>gói tin cần sửa, theo nguyên nhân</translation>
        </message>
        <message>
            <source>checks packets or files by the rules</source>
            <translation>kiểm tra gói tin hoặc tệp theo quy tắc</translation>
        </message>
        <message>
            <source>all packets waiting to be sent</source>
            <translation>mọi gói đang chờ gửi</translation>
        </message>
        <message>
            <source>seals a new revision of a packet in its place</source>
            <translation>lập bản sửa của một gói, giữ nguyên chỗ</translation>
        </message>
        <message>
            <source>repairs a whole group; shows a preview first</source>
            <translation>sửa cả nhóm; xem trước đã</translation>
        </message>
        <message>
            <source>do it</source>
            <translation>thực hiện</translation>
        </message>
        <message>
            <source>the same bytes once more</source>
            <translation>gửi lại đúng nội dung cũ</translation>
        </message>
        <message>
            <source>one first, then 2, 5, 20 … as long as they pass</source>
            <translation>một gói trước, rồi 2, 5, 20 … nếu vẫn được nhận</translation>
        </message>
        <message>
            <source>stops packets</source>
            <translation>tạm giữ gói tin</translation>
        </message>
        <message>
            <source>lets held packets go</source>
            <translation>bỏ giữ gói tin</translation>
        </message>
        <message>
            <source>takes packets out for good</source>
            <translation>hủy hẳn gói tin</translation>
        </message>
        <message>
            <source>what waits behind them goes too</source>
            <translation>hủy cả các gói chờ phía sau</translation>
        </message>
        <message>
            <source>what waits behind them stays</source>
            <translation>giữ lại các gói chờ phía sau</translation>
        </message>
        <message>
            <source>says whether an unknown packet arrived</source>
            <translation>quyết định gói chưa rõ kết quả đã tới hay chưa</translation>
        </message>
        <message>
            <source>asks the portal and tells the differences</source>
            <translation>hỏi Cổng và nêu chỗ khác nhau</translation>
        </message>
        <message>
            <source>these dossiers</source>
            <translation>những hồ sơ này</translation>
        </message>
        <message>
            <source>dossiers received since</source>
            <translation>hồ sơ tiếp nhận từ ngày</translation>
        </message>
        <message>
            <source>lists dossiers</source>
            <translation>danh sách hồ sơ</translation>
        </message>
        <message>
            <source>any piece, with or without accents</source>
            <translation>một mảnh bất kỳ, có dấu hay không dấu</translation>
        </message>
        <message>
            <source>status 1 to 10</source>
            <translation>trạng thái 1 đến 10</translation>
        </message>
        <message>
            <source>receiving unit</source>
            <translation>đơn vị tiếp nhận</translation>
        </message>
        <message>
            <source>open and past their date</source>
            <translation>chưa xong và đã quá hạn</translation>
        </message>
        <message>
            <source>received, due, code or name; -K turns round</source>
            <translation>received, due, code hoặc name; -K là chiều ngược lại</translation>
        </message>
        <message>
            <source>go on behind a page</source>
            <translation>xem tiếp sau một trang</translation>
        </message>
        <message>
            <source>one dossier, whole</source>
            <translation>toàn bộ một hồ sơ</translation>
        </message>
        <message>
            <source>a form of the counter as PDF; without a code the tracking book</source>
            <translation>in một biểu mẫu một cửa ra PDF; không có mã thì in sổ theo dõi</translation>
        </message>
        <message>
            <source>01 to 06 (01)</source>
            <translation>01 đến 06 (01)</translation>
        </message>
        <message>
            <source>forms of 2018 or 2025 (those of the day of receipt)</source>
            <translation>biểu mẫu 2018 hay 2025 (mặc định: theo ngày tiếp nhận)</translation>
        </message>
        <message>
            <source>why, printed on it</source>
            <translation>lý do, in lên mẫu</translation>
        </message>
        <message>
            <source>new day of return</source>
            <translation>ngày hẹn trả mới</translation>
        </message>
        <message>
            <source>where to</source>
            <translation>ghi ra tệp nào</translation>
        </message>
        <message>
            <source>satisfaction figures of a period</source>
            <translation>số liệu hài lòng của một kỳ</translation>
        </message>
        <message>
            <source>form II.06a of a period</source>
            <translation>biểu II.06a của một kỳ</translation>
        </message>
        <message>
            <source>the form</source>
            <translation>mẫu biểu</translation>
        </message>
        <message>
            <source>what the rows are (field)</source>
            <translation>mỗi dòng là gì (lĩnh vực)</translation>
        </message>
        <message>
            <source>keep the figures for good</source>
            <translation>chốt số liệu</translation>
        </message>
        <message>
            <source>the rules in force</source>
            <translation>bộ quy tắc đang dùng</translation>
        </message>
        <message>
            <source>JSON Schema (draft 7) of a packet kind</source>
            <translation>JSON Schema (draft 7) của một loại gói tin</translation>
        </message>
        <message>
            <source>full name</source>
            <translation>họ và tên</translation>
        </message>
        <message>
            <source>officer, supervisor, itstaff or administrator</source>
            <translation>officer, supervisor, itstaff hoặc administrator</translation>
        </message>
        <message>
            <source>unit whose dossiers are seen</source>
            <translation>đơn vị được xem hồ sơ</translation>
        </message>
        <message>
            <source>who did what, newest first</source>
            <translation>ai đã làm gì, mới nhất trước</translation>
        </message>
        <message>
            <source>of one person</source>
            <translation>của một người</translation>
        </message>
        <message>
            <source>one act, or a family like packet.</source>
            <translation>một việc, hoặc một nhóm việc như packet.</translation>
        </message>
        <message>
            <source>about one packet, dossier …</source>
            <translation>về một gói tin, hồ sơ …</translation>
        </message>
        <message>
            <source>go on below this entry</source>
            <translation>xem tiếp trước mục này</translation>
        </message>
        <message>
            <source>recomputes the chain and every digest</source>
            <translation>tính lại chuỗi và mọi mã băm</translation>
        </message>
        <message>
            <source>writes a proven copy of the store</source>
            <translation>sao lưu kho dữ liệu và kiểm chứng bản sao</translation>
        </message>
        <message>
            <source>puts a backup in the store's place; what was unsent is asked first</source>
            <translation>đưa bản sao lưu vào chỗ kho; gói chưa rõ được hỏi trước khi gửi</translation>
        </message>
        <message>
            <source>people of the store</source>
            <translation>người dùng của kho dữ liệu</translation>
        </message>
        <message>
            <source>a new person (password: MOTCUA_NEW_PASSWORD, or asked)</source>
            <translation>thêm người (mật khẩu: MOTCUA_NEW_PASSWORD, hoặc hỏi khi chạy)</translation>
        </message>
        <message>
            <source>name, role or unit of a person, or shut the account</source>
            <translation>đổi tên, vai trò, đơn vị, hoặc khóa tài khoản</translation>
        </message>
        <message>
            <source>may no longer sign in</source>
            <translation>không được đăng nhập nữa</translation>
        </message>
        <message>
            <source>may sign in again</source>
            <translation>được đăng nhập lại</translation>
        </message>
        <message>
            <source>a new password (MOTCUA_NEW_PASSWORD, or asked)</source>
            <translation>mật khẩu mới (MOTCUA_NEW_PASSWORD, hoặc hỏi khi chạy)</translation>
        </message>
        <message>
            <source>keeps the portal's password in the key store (standard input, or asked)</source>
            <translation>lưu mật khẩu cổng vào kho khóa (đầu vào chuẩn, hoặc hỏi khi chạy)</translation>
        </message>
        <message>
            <source>forgets it</source>
            <translation>xóa mật khẩu đã lưu</translation>
        </message>
        <message>
            <source>believable demonstration data, reproducible</source>
            <translation>dữ liệu mẫu như thật, lặp lại được</translation>
        </message>
        <message>
            <source>how many dossiers</source>
            <translation>bao nhiêu hồ sơ</translation>
        </message>
        <message>
            <source>how many packets</source>
            <translation>bao nhiêu gói tin</translation>
        </message>
        <message>
            <source>the same seed gives the same data</source>
            <translation>cùng một hạt giống cho cùng dữ liệu</translation>
        </message>
        <message>
            <source>Give it with --reason.</source>
            <translation>Nêu bằng --reason.</translation>
        </message>
        <message>
            <source>Name who confirms with --confirm NAME.</source>
            <translation>Nêu người xác nhận bằng --confirm TÊN.</translation>
        </message>
        <message>
            <source>--with-steps cancels them too, --keep-steps keeps them.</source>
            <translation>--with-steps hủy cả các gói đó, --keep-steps giữ lại.</translation>
        </message>
        <message>
            <source>Password: </source>
            <translation>Mật khẩu: </translation>
        </message>
        <message>
            <source>Received %1 · due %2 · finished %3</source>
            <translation>Tiếp nhận %1 · hẹn trả %2 · xong %3</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Đồng bộ</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Chủ hồ sơ</translation>
        </message>
        <message>
            <source>More than %1 found</source>
            <translation>Tìm thấy hơn %1</translation>
        </message>
        <message>
            <source>Total: %1</source>
            <translation>Tổng: %1</translation>
        </message>
        <message>
            <source>Next: --after %1</source>
            <translation>Trang sau: --after %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>Slips: %1 · response rate: %2</source>
            <translation>Số phiếu: %1 · tỷ lệ phản hồi: %2</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Đã ghi: %1</translation>
        </message>
        <message>
            <source>Made: %1 dossiers, %2 steps, %3 packets (%4 parked), %5 survey slips</source>
            <translation>Đã tạo: %1 hồ sơ, %2 bước xử lý, %3 gói tin (%4 gói bị chặn), %5 phiếu khảo sát</translation>
        </message>
        <message>
            <source>, row %1</source>
            <translation>, dòng %1</translation>
        </message>
        <message>
            <source>, column %1</source>
            <translation>, cột %1</translation>
        </message>
        <message>
            <source>Not taken: %1</source>
            <translation>Không nhập: %1</translation>
        </message>
        <message>
            <source>Dossiers: %1 new, %2 updated, %3 unchanged</source>
            <translation>Hồ sơ: %1 mới, %2 cập nhật, %3 không đổi</translation>
        </message>
        <message>
            <source>Packets: %1, of them waiting for a person: %2</source>
            <translation>Gói tin: %1, trong đó cần người xử lý: %2</translation>
        </message>
        <message>
            <source>Survey slips: %1</source>
            <translation>Phiếu khảo sát: %1</translation>
        </message>
        <message>
            <source>This was a trial: nothing was changed.</source>
            <translation>Đây là chạy thử: không có gì thay đổi.</translation>
        </message>
        <message>
            <source>The store is ready: %1</source>
            <translation>Kho dữ liệu đã sẵn sàng: %1</translation>
        </message>
        <message>
            <source>It is a training store: nothing of it is sent out of this machine.</source>
            <translation>Đây là kho tập huấn: không gửi gì ra khỏi máy này.</translation>
        </message>
        <message>
            <source>Ready to be sent again: %1 of %2; held for the next steps: %3.</source>
            <translation>Sẵn sàng gửi lại: %1 trên %2; giữ lại cho các đợt sau: %3.</translation>
        </message>
        <message>
            <source>Ready to be sent again: %1</source>
            <translation>Sẵn sàng gửi lại: %1</translation>
        </message>
        <message>
            <source>Held: %1</source>
            <translation>Tạm giữ: %1</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>Bỏ giữ: %1</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Đã hủy: %1</translation>
        </message>
        <message>
            <source>New password: </source>
            <translation>Mật khẩu mới: </translation>
        </message>
        <message>
            <source>Backup proved: %1 (%2 dossiers, %3 packets, %4)</source>
            <translation>Bản sao lưu đã kiểm chứng: %1 (%2 hồ sơ, %3 gói tin, %4)</translation>
        </message>
        <message>
            <source>Restored. The store that was there lies at %1.</source>
            <translation>Đã khôi phục. Kho cũ nằm ở %1.</translation>
        </message>
        <message>
            <source>Packets that may have been sent since the backup, to be asked first: %1</source>
            <translation>Gói có thể đã gửi sau bản sao lưu, phải hỏi Cổng trước: %1</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Đăng nhập gần nhất</translation>
        </message>
        <message>
            <source>The store knows no people yet.</source>
            <translation>Kho dữ liệu chưa có người dùng nào.</translation>
        </message>
        <message>
            <source>%1 may sign in now.</source>
            <translation>%1 đã có thể đăng nhập.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Đã đổi: %1</translation>
        </message>
        <message>
            <source>The new password of %1 is valid from now on.</source>
            <translation>Mật khẩu mới của %1 có hiệu lực từ bây giờ.</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Lần gửi</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Nguyên nhân</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Gần nhất</translation>
        </message>
        <message>
            <source>No packet waits to be fixed.</source>
            <translation>Không có gói nào cần sửa.</translation>
        </message>
        <message>
            <source>Password of %1 on the portal: </source>
            <translation>Mật khẩu của %1 trên cổng: </translation>
        </message>
        <message>
            <source>The password of %1 is no longer kept here.</source>
            <translation>Không còn lưu mật khẩu của %1 ở đây.</translation>
        </message>
        <message>
            <source>The password of %1 is kept in this account's key store.</source>
            <translation>Đã lưu mật khẩu của %1 trong kho khóa của tài khoản máy này.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n page(s) in %2</source>
            <translation>
                <numerusform>%1: %n trang trong %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Tại đơn vị</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Gửi lần cuối</translation>
        </message>
        <message>
            <source>At the portal</source>
            <translation>Trên Cổng</translation>
        </message>
        <message>
            <source>Asked: %1 · the same: %2</source>
            <translation>Đã hỏi: %1 · giống nhau: %2</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>Mật khẩu của %1: </translation>
        </message>
        <message>
            <source>valid</source>
            <translation>hợp lệ</translation>
        </message>
        <message>
            <source>still invalid</source>
            <translation>vẫn chưa hợp lệ</translation>
        </message>
        <message>
            <source>Fixed %1 of %2 packets; still invalid: %3.</source>
            <translation>Đã sửa %1 trên %2 gói; vẫn chưa hợp lệ: %3.</translation>
        </message>
        <message>
            <source>Preview: %1 of %2 packets change; still invalid: %3. Nothing was changed; apply with --apply.</source>
            <translation>Xem trước: %1 trên %2 gói sẽ đổi; vẫn chưa hợp lệ: %3. Chưa có gì thay đổi; thực hiện bằng --apply.</translation>
        </message>
        <message>
            <source>A second person must confirm this: --confirm NAME.</source>
            <translation>Cần người thứ hai xác nhận: --confirm TÊN.</translation>
        </message>
        <message>
            <source>Revision %1 is packet #%2: %3</source>
            <translation>Bản sửa %1 là gói #%2: %3</translation>
        </message>
        <message>
            <source>A careful resend goes no further: too many of its packets were refused again.</source>
            <translation>Lần gửi lại thận trọng dừng ở đây: quá nhiều gói tin lại bị từ chối.</translation>
        </message>
        <message>
            <source>Somebody else is sending: %1. Nothing was sent here.</source>
            <translation>Nơi khác đang gửi: %1. Ở đây không gửi gì.</translation>
        </message>
        <message>
            <source>Sending is paused by %1.</source>
            <translation>%1 đang tạm dừng việc gửi.</translation>
        </message>
        <message>
            <source>The portal cannot be reached (%1): %2</source>
            <translation>Không tới được Cổng (%1): %2</translation>
        </message>
        <message>
            <source>The portal did not answer; what waits stays queued.</source>
            <translation>Cổng không trả lời; gói đang chờ vẫn nằm trong hàng đợi.</translation>
        </message>
        <message>
            <source>Attempts: %1 · accepted: %2 · refused: %3 · unknown: %4 · waiting: %5 · parked: %6</source>
            <translation>Lần gửi: %1 · Cổng đã nhận: %2 · bị từ chối: %3 · chưa rõ: %4 · đang chờ: %5 · bị chặn: %6</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Sao chép báo cáo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Kiểm tra kết nối</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Kiểm tra lại</translation>
        </message>
    </context>
    <context>
        <name>ConnectionView</name>
        <message>
            <source>Asking…</source>
            <translation>Đang hỏi…</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>thông</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>chưa thông</translation>
        </message>
        <message>
            <source>The settings cannot be used.</source>
            <translation>Thiết lập chưa dùng được.</translation>
        </message>
        <message>
            <source>The test was stopped; nothing was changed.</source>
            <translation>Đã dừng kiểm tra; không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Stopped at: %1</source>
            <translation>Dừng ở: %1</translation>
        </message>
        <message>
            <source>The portal answers, but the clocks differ.</source>
            <translation>Cổng trả lời, nhưng đồng hồ hai bên lệch nhau.</translation>
        </message>
        <message>
            <source>This computer is %1 behind. Set its clock.</source>
            <translation>Đồng hồ máy này chậm %1. Chỉnh lại đồng hồ.</translation>
        </message>
        <message>
            <source>This computer is %1 ahead. Set its clock.</source>
            <translation>Đồng hồ máy này nhanh %1. Chỉnh lại đồng hồ.</translation>
        </message>
        <message>
            <source>The portal answers. Everything needed for sending works.</source>
            <translation>Cổng trả lời. Mọi thứ cần để gửi đều thông.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionWords</name>
        <message>
            <source>Look at the files named under “Network”: they cannot be used.</source>
            <translation>Xem lại các tệp ghi ở mục “Mạng”: chưa dùng được.</translation>
        </message>
        <message>
            <source>Create both folders and give this account the right to write there.</source>
            <translation>Tạo cả hai thư mục và cho tài khoản này quyền ghi.</translation>
        </message>
        <message>
            <source>Look at the address for a slip of the pen; if it is right, ask who keeps the network (DNS).</source>
            <translation>Xem địa chỉ có ghi nhầm không; nếu đúng, hỏi người quản trị mạng (DNS).</translation>
        </message>
        <message>
            <source>Nothing answers at this address and port. Check the network line, the firewall and the port.</source>
            <translation>Không có gì trả lời ở địa chỉ và số cổng này. Kiểm tra đường mạng, tường lửa và số cổng.</translation>
        </message>
        <message>
            <source>Do not go on around it. Ask the portal for its authority's certificate and name the file under “Network”.</source>
            <translation>Đừng bỏ qua bước này. Xin Cổng chứng thư của tổ chức cấp và ghi tệp đó ở mục “Mạng”.</translation>
        </message>
        <message>
            <source>Check account and password with whoever gave them out; too many tries may shut the account.</source>
            <translation>Đối chiếu tài khoản và mật khẩu với nơi cấp; thử quá nhiều lần có thể bị khóa.</translation>
        </message>
        <message>
            <source>The account is known but not permitted: check dstcode and unit code, and ask the portal to open the service.</source>
            <translation>Tài khoản đúng nhưng chưa được phép: xem lại dstcode và mã đơn vị, đề nghị Cổng mở dịch vụ.</translation>
        </message>
        <message>
            <source>Something else answers at this address. Check address, port and paths.</source>
            <translation>Ở địa chỉ này là một máy chủ khác. Xem lại địa chỉ, số cổng và các đường dẫn.</translation>
        </message>
        <message>
            <source>Type the password of the portal account in the settings and keep it.</source>
            <translation>Nhập mật khẩu tài khoản Cổng trong thiết lập rồi lưu.</translation>
        </message>
        <message>
            <source>%1, valid until %2</source>
            <translation>%1, có hiệu lực đến %2</translation>
        </message>
        <message>
            <source>Connection test of %1, %2</source>
            <translation>Kiểm tra kết nối tới %1, %2</translation>
        </message>
        <message>
            <source>Transport %1, profile %2, unit %3</source>
            <translation>Đường truyền %1, bộ quy định %2, đơn vị %3</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>thông</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>chưa thông</translation>
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
        <name>Credentials</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock đang bật.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Nhập tên đăng nhập.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Nhập mật khẩu.</translation>
        </message>
        <message>
            <source>Too many wrong passwords in a row.</source>
            <translation>Nhập sai mật khẩu quá nhiều lần liền nhau.</translation>
        </message>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>Thử lại sau %n giây.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>from</source>
            <translation>từ</translation>
        </message>
        <message>
            <source>to</source>
            <translation>đến</translation>
        </message>
    </context>
    <context>
        <name>DeadlineWords</name>
        <message>
            <source>Term: %1</source>
            <translation>Thời hạn: %1</translation>
        </message>
        <message>
            <source>Extended with apology on %1</source>
            <translation>Gia hạn kèm xin lỗi ngày %1</translation>
        </message>
        <message>
            <source>new date; one only</source>
            <translation>ngày hẹn mới; chỉ một lần</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>Tiếp nhận %1</translation>
        </message>
        <message>
            <source>outside office hours: counts from %1</source>
            <translation>ngoài giờ làm việc: tính từ %1</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1 từ %2</translation>
        </message>
        <message>
            <source>paused late: the term was over before</source>
            <translation>tạm dừng khi đã quá hạn</translation>
        </message>
        <message>
            <source>paused in time: the term stands still</source>
            <translation>tạm dừng khi còn hạn: thời hạn ngừng tính</translation>
        </message>
        <message>
            <source>the term begins anew</source>
            <translation>thời hạn tính lại từ đầu</translation>
        </message>
        <message>
            <source>no ground to stop the term</source>
            <translation>không phải căn cứ để dừng thời hạn</translation>
        </message>
        <message>
            <source>began when the term was over</source>
            <translation>bắt đầu khi đã hết hạn</translation>
        </message>
        <message>
            <source>%n day(s) not counted</source>
            <translation>không tính %n ngày</translation>
        </message>
        <message>
            <source>%1 of working time not counted</source>
            <translation>không tính %1 làm việc</translation>
        </message>
        <message>
            <source>Saturdays and Sundays: %1</source>
            <translation>Thứ Bảy và Chủ Nhật: %1 ngày</translation>
        </message>
        <message>
            <source>Days off: %1</source>
            <translation>Ngày nghỉ: %1</translation>
        </message>
        <message>
            <source>Worked in exchange: %1</source>
            <translation>Làm bù: %1</translation>
        </message>
        <message>
            <source>%n working hour(s)</source>
            <translation>%n giờ làm việc</translation>
        </message>
        <message>
            <source>%n working day(s)</source>
            <translation>%n ngày làm việc</translation>
        </message>
        <message>
            <source>%n calendar day(s)</source>
            <translation>%n ngày (theo lịch)</translation>
        </message>
        <message>
            <source>the same day, received until %1</source>
            <translation>trong ngày, nhận đến %1</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source>The record says the same.</source>
            <translation>Hồ sơ ghi đúng như vậy.</translation>
        </message>
        <message>
            <source>Not reckoned: the dossier is not received, or its procedure has no term in the catalogue.</source>
            <translation>Không tính được: hồ sơ chưa tiếp nhận, hoặc thủ tục chưa có thời hạn trong danh mục.</translation>
        </message>
        <message>
            <source>The record says another hour of that day: %1.</source>
            <translation>Hồ sơ ghi giờ khác trong ngày đó: %1.</translation>
        </message>
        <message>
            <source>The record promises %1, earlier than the rule: %2.</source>
            <translation>Hồ sơ hẹn trả %1, sớm hơn quy định: %2.</translation>
        </message>
        <message>
            <source>The record promises %1, later than the rule: %2.</source>
            <translation>Hồ sơ hẹn trả %1, muộn hơn quy định: %2.</translation>
        </message>
        <message>
            <source>The record promises no date; by the rule it is %1.</source>
            <translation>Hồ sơ không ghi ngày hẹn trả; theo quy định là %1.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Member</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
    </context>
    <context>
        <name>DifferenceWords</name>
        <message>
            <source>Never sent to the portal</source>
            <translation>Chưa từng gửi lên Cổng</translation>
        </message>
        <message>
            <source>Accepted once, but the portal does not know it</source>
            <translation>Cổng đã từng nhận, nay không còn biết</translation>
        </message>
        <message>
            <source>Stands at the portal under another code</source>
            <translation>Trên Cổng mang mã khác</translation>
        </message>
        <message>
            <source>Finished here, still open at the portal</source>
            <translation>Tại đơn vị đã xong, trên Cổng còn đang xử lý</translation>
        </message>
        <message>
            <source>Another status was sent than the one held here</source>
            <translation>Đã gửi trạng thái khác với trạng thái tại đơn vị</translation>
        </message>
        <message>
            <source>Changed here, not sent yet</source>
            <translation>Đã đổi tại đơn vị, chưa gửi</translation>
        </message>
        <message>
            <source>The newer packet waits to be fixed</source>
            <translation>Gói mới hơn đang chờ sửa</translation>
        </message>
        <message>
            <source>Changed at the portal since we sent it</source>
            <translation>Cổng đã đổi sau khi đơn vị gửi</translation>
        </message>
    </context>
    <context>
        <name>DossierDetail</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>The members of this dossier cannot be read; only what was read before is shown.</source>
            <translation>Không đọc được các mục của hồ sơ này; chỉ hiện những gì đã đọc trước đó.</translation>
        </message>
        <message>
            <source>To “%1”…</source>
            <translation>Sang “%1”…</translation>
        </message>
        <message>
            <source>By public post</source>
            <translation>Qua bưu chính công ích</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Nhận tại quầy</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Thông tin</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Phí</translation>
        </message>
        <message>
            <source>Supplements</source>
            <translation>Bổ sung</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Diễn biến</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Wire name</source>
            <translation>Tên trên gói</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Giấy tờ</translation>
        </message>
        <message>
            <source>Component code</source>
            <translation>Mã thành phần</translation>
        </message>
        <message>
            <source>File or kind</source>
            <translation>Tệp hoặc loại</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Phí, lệ phí</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Hình thức thu</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Số tiền</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Ngày yêu cầu</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Nội dung bổ sung</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Người yêu cầu</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Đã nhận</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Result paper</source>
            <translation>Giấy tờ kết quả</translation>
        </message>
        <message>
            <source>Result code</source>
            <translation>Mã kết quả</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Reckoning</source>
            <translation>Cách tính</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Lập lúc</translation>
        </message>
        <message>
            <source>Last words</source>
            <translation>Trả lời gần nhất</translation>
        </message>
        <message>
            <source>No dossier chosen.</source>
            <translation>Chưa chọn hồ sơ nào.</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Đã sao chép: %1</translation>
        </message>
        <message>
            <source>An edit of %1 was not finished (%2).</source>
            <translation>Còn bản sửa dở của %1 (%2).</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Sửa tiếp</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Bỏ bản sửa</translation>
        </message>
        <message>
            <source>Due by the rule</source>
            <translation>Hẹn trả theo quy định</translation>
        </message>
        <message>
            <source>The record</source>
            <translation>Hồ sơ ghi</translation>
        </message>
        <message>
            <source>Differs: the record says earlier</source>
            <translation>Khác biệt: hồ sơ ghi sớm hơn</translation>
        </message>
        <message>
            <source>Differs: the record says later</source>
            <translation>Khác biệt: hồ sơ ghi muộn hơn</translation>
        </message>
        <message>
            <source>Differs: the record says no date</source>
            <translation>Khác biệt: hồ sơ không ghi ngày</translation>
        </message>
        <message>
            <source>The promised date differs from the rule.</source>
            <translation>Ngày hẹn trả khác với quy định.</translation>
        </message>
        <message>
            <source>Show the reckoning</source>
            <translation>Xem cách tính</translation>
        </message>
    </context>
    <context>
        <name>DossierEditor</name>
        <message>
            <source>The code of a dossier stays as it is.</source>
            <translation>Mã hồ sơ giữ nguyên, không sửa được.</translation>
        </message>
        <message>
            <source>The status is changed with “Move on”.</source>
            <translation>Trạng thái chỉ đổi bằng “Chuyển bước”.</translation>
        </message>
        <message>
            <source>The dossier has changed since this edit began. Compare the marked fields before you save.</source>
            <translation>Hồ sơ đã thay đổi từ khi bắt đầu bản sửa này. Đối chiếu các ô được đánh dấu trước khi lưu.</translation>
        </message>
        <message>
            <source>Nothing has been changed.</source>
            <translation>Chưa sửa gì.</translation>
        </message>
        <message>
            <source>Give the reason: %1.</source>
            <translation>Ghi lý do sửa: %1.</translation>
        </message>
        <message>
            <source>These may be changed only with a reason; the audit trail keeps it.</source>
            <translation>Các mục này chỉ được sửa khi có lý do; nhật ký lưu lại lý do đó.</translation>
        </message>
        <message>
            <source>Dossier %1</source>
            <translation>Hồ sơ %1</translation>
        </message>
        <message>
            <source>Read it anew</source>
            <translation>Đọc lại hồ sơ</translation>
        </message>
        <message>
            <source>Leave the edit of %1</source>
            <translation>Thôi sửa %1</translation>
        </message>
        <message>
            <source>What was changed in this dossier has not been saved.</source>
            <translation>Những gì đã sửa trong hồ sơ này chưa được lưu.</translation>
        </message>
        <message>
            <source>Discard the edit</source>
            <translation>Bỏ bản sửa</translation>
        </message>
        <message>
            <source>The check finds nothing wrong.</source>
            <translation>Kiểm tra không thấy gì sai.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n lỗi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason for change</source>
            <translation>Lý do sửa</translation>
        </message>
        <message>
            <source>Reason for change *</source>
            <translation>Lý do sửa *</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Save dossier</source>
            <translation>Lưu hồ sơ</translation>
        </message>
        <message>
            <source>Saves the dossier and puts its packet into the queue.</source>
            <translation>Lưu hồ sơ và đưa gói tin của hồ sơ vào hàng đợi.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Thôi sửa</translation>
        </message>
        <message>
            <source>The citizen's papers say otherwise</source>
            <translation>Theo giấy tờ của công dân</translation>
        </message>
        <message>
            <source>Typing mistake</source>
            <translation>Gõ nhầm</translation>
        </message>
        <message>
            <source>By decision of the unit's head</source>
            <translation>Theo ý kiến lãnh đạo đơn vị</translation>
        </message>
    </context>
    <context>
        <name>DossierFacts</name>
        <message>
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Không</translation>
        </message>
        <message>
            <source>Other members</source>
            <translation>Các mục khác</translation>
        </message>
        <message>
            <source>%1 (taken out)</source>
            <translation>%1 (đã bỏ)</translation>
        </message>
        <message>
            <source>%1 on paper · %2</source>
            <translation>%1 bản giấy · %2</translation>
        </message>
    </context>
    <context>
        <name>DossierFilterBar</name>
        <message>
            <source>Unit %1</source>
            <translation>Đơn vị %1</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Bỏ điều kiện lọc này</translation>
        </message>
        <message>
            <source>Filter: %1. Take it away</source>
            <translation>Đang lọc: %1. Bỏ điều kiện này</translation>
        </message>
        <message>
            <source>Code, name, procedure, number</source>
            <translation>Mã, tên, thủ tục, số định danh</translation>
        </message>
        <message>
            <source>All statuses</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <source>Any term</source>
            <translation>Mọi thời hạn</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Hẹn trả hôm nay</translation>
        </message>
        <message>
            <source>Due in 7 days</source>
            <translation>Hạn trong 7 ngày</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Đang giải quyết</translation>
        </message>
        <message>
            <source>Finished late</source>
            <translation>Xong quá hạn</translation>
        </message>
        <message>
            <source>Waits for the citizen</source>
            <translation>Chờ người dân</translation>
        </message>
        <message>
            <source>Result not returned</source>
            <translation>Chưa trả kết quả</translation>
        </message>
        <message>
            <source>Accepted too late</source>
            <translation>Chậm tiếp nhận</translation>
        </message>
        <message>
            <source>Procedure unmapped</source>
            <translation>Thủ tục chưa ánh xạ</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Lọc thêm</translation>
        </message>
        <message>
            <source>Field, procedure, channel, delivery, days of receipt and term</source>
            <translation>Lĩnh vực, thủ tục, kênh, tình trạng gửi, ngày nhận và ngày hẹn trả</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Thời hạn</translation>
        </message>
    </context>
    <context>
        <name>DossierHead</name>
        <message>
            <source>Copy the dossier code</source>
            <translation>Sao chép mã hồ sơ</translation>
        </message>
        <message>
            <source>Show citizens' numbers…</source>
            <translation>Hiện số của công dân…</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>The list has changed meanwhile.</source>
            <translation>Danh sách đã thay đổi.</translation>
        </message>
        <message>
            <source>Show it anew</source>
            <translation>Hiện lại</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Đã lưu: %1</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Your right: dossiers of unit %1</source>
            <translation>Quyền của bạn: hồ sơ đơn vị %1</translation>
        </message>
        <message>
            <source>You may not see this yet. Ask the administrator of your unit.</source>
            <translation>Bạn chưa có quyền xem mục này. Liên hệ quản trị đơn vị.</translation>
        </message>
        <message>
            <source>Reading dossiers</source>
            <translation>Đang đọc hồ sơ</translation>
        </message>
        <message>
            <source>Received: %1</source>
            <translation>Đã tiếp nhận: %1</translation>
        </message>
        <message>
            <source>%1 of %2 codes found</source>
            <translation>Thấy %1 trong %2 mã</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <translation>Không thấy: %1</translation>
        </message>
        <message>
            <source>Copy those not found</source>
            <translation>Chép mã không thấy</translation>
        </message>
        <message>
            <source>%1 is now “%2”</source>
            <translation>%1 đã chuyển sang “%2”</translation>
        </message>
        <message>
            <source>packet %1: %2</source>
            <translation>gói %1: %2</translation>
        </message>
        <message>
            <source>Export dossiers</source>
            <translation>Xuất hồ sơ</translation>
        </message>
        <message>
            <source>%1 rows are selected; the list has %2.</source>
            <translation>Đang chọn %1 dòng; danh sách có %2.</translation>
        </message>
        <message>
            <source>Export %1 selected</source>
            <translation>Xuất %1 dòng đã chọn</translation>
        </message>
        <message>
            <source>Export the whole list</source>
            <translation>Xuất cả danh sách</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Xuất danh sách</translation>
        </message>
        <message>
            <source>CSV (*.csv);;Spreadsheet (*.xlsx);;JSON lines (*.jsonl);;PDF (*.pdf)</source>
            <translation>CSV (*.csv);;Sổ tính (*.xlsx);;JSON từng dòng (*.jsonl);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>dossiers.csv</source>
            <translation>ho-so.csv</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Số liệu lúc %1</translation>
        </message>
        <message>
            <source>Exporting dossiers</source>
            <translation>Đang xuất hồ sơ</translation>
        </message>
        <message>
            <source>The export was given up; no file was written.</source>
            <translation>Đã hủy xuất; không ghi tệp nào.</translation>
        </message>
        <message>
            <source>The search found more; only the newest are in the file.</source>
            <translation>Tìm thấy nhiều hơn; tệp chỉ có những hồ sơ mới nhất.</translation>
        </message>
        <message>
            <source>Fingerprint SHA-256: %1</source>
            <translation>Mã băm SHA-256: %1</translation>
        </message>
        <message>
            <source>Dossiers written to %2: %1.</source>
            <translation>Đã ghi %1 hồ sơ vào %2.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”; shown is “%2”, as Telex keys mean it.</source>
            <translation>Không có gì khớp “%1”; đang hiện “%2” theo cách gõ Telex.</translation>
        </message>
        <message>
            <source>No dossier matches the filter.</source>
            <translation>Không có hồ sơ nào khớp bộ lọc.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>No dossier has been received yet.</source>
            <translation>Chưa tiếp nhận hồ sơ nào.</translation>
        </message>
        <message>
            <source>Receive…</source>
            <translation>Tiếp nhận…</translation>
        </message>
        <message>
            <source>Choose a dossier first.</source>
            <translation>Chọn một hồ sơ trước.</translation>
        </message>
        <message>
            <source>Save or leave the edit first.</source>
            <translation>Lưu hoặc thôi bản sửa trước.</translation>
        </message>
        <message>
            <source>A dossier with the status “%1” cannot go there.</source>
            <translation>Hồ sơ đang “%1” không chuyển sang bước này được.</translation>
        </message>
        <message>
            <source>The dossier is closed; nothing follows “%1”.</source>
            <translation>Hồ sơ đã kết thúc; sau “%1” không còn bước nào.</translation>
        </message>
        <message>
            <source>No supplement is asked for.</source>
            <translation>Hồ sơ không chờ bổ sung.</translation>
        </message>
        <message>
            <source>Only while a dossier is edited.</source>
            <translation>Chỉ dùng khi đang sửa hồ sơ.</translation>
        </message>
        <message>
            <source>Your role may not export.</source>
            <translation>Vai trò của bạn không được xuất danh sách.</translation>
        </message>
        <message>
            <source>%1 is now due on %2</source>
            <translation>%1 nay hẹn trả ngày %2</translation>
        </message>
        <message>
            <source>This dossier got its new date before; the rule allows one only.</source>
            <translation>Hồ sơ này đã được hẹn lại; quy định chỉ cho một lần.</translation>
        </message>
        <message>
            <source>Only a dossier whose term is running gets a new date.</source>
            <translation>Chỉ hồ sơ đang tính thời hạn mới được hẹn lại.</translation>
        </message>
    </context>
    <context>
        <name>DossierStates</name>
        <message>
            <source>Handling</source>
            <translation>Nghiệp vụ</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Thanh toán</translation>
        </message>
        <message>
            <source>Return of result</source>
            <translation>Trả kết quả</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Đồng bộ</translation>
        </message>
        <message>
            <source>Open packet %1</source>
            <translation>Mở gói tin %1</translation>
        </message>
    </context>
    <context>
        <name>DossierStory</name>
        <message>
            <source>packet %1, attempt %2</source>
            <translation>gói %1, lần gửi %2</translation>
        </message>
        <message>
            <source>Asked the portal about the packet</source>
            <translation>Hỏi Cổng về gói tin</translation>
        </message>
        <message>
            <source>Sent to the portal: %1</source>
            <translation>Gửi lên Cổng: %1</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>bản %1</translation>
        </message>
        <message>
            <source>Stopped before sending: %1</source>
            <translation>Chặn trước khi gửi: %1</translation>
        </message>
        <message>
            <source>packet %1</source>
            <translation>gói %1</translation>
        </message>
    </context>
    <context>
        <name>DossierTable</name>
        <message>
            <source>Dossier code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Chủ hồ sơ</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hẹn trả</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Đồng bộ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Xử lý xong</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kênh nộp</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Thanh toán</translation>
        </message>
    </context>
    <context>
        <name>DossierWords</name>
        <message>
            <source>finished late</source>
            <translation>xong quá hạn</translation>
        </message>
        <message>
            <source>finished early</source>
            <translation>xong trước hạn</translation>
        </message>
        <message>
            <source>finished on time</source>
            <translation>xong đúng hạn</translation>
        </message>
        <message>
            <source>No fee</source>
            <translation>Không thu phí</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>Đã thu đủ</translation>
        </message>
        <message>
            <source>Not paid yet</source>
            <translation>Chưa thu</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Chưa rõ</translation>
        </message>
        <message>
            <source>No result</source>
            <translation>Không có kết quả</translation>
        </message>
        <message>
            <source>Not returned</source>
            <translation>Chưa trả</translation>
        </message>
        <message>
            <source>Ready to return</source>
            <translation>Chờ trả</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Đã trả</translation>
        </message>
        <message>
            <source>Never sent</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <source>No promised date</source>
            <translation>Chưa hẹn trả</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Hẹn trả %1</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>tạm dừng</translation>
        </message>
    </context>
    <context>
        <name>EndpointSection</name>
        <message>
            <source>Far ends</source>
            <translation>Đầu nối</translation>
        </message>
        <message>
            <source>Set up: %1 · sending unit %2 · profile %3</source>
            <translation>Cấu hình: %1 · đơn vị gửi %2 · bộ quy tắc %3</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>How it is</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Last answer</source>
            <translation>Trả lời gần nhất</translation>
        </message>
        <message>
            <source>Last trouble</source>
            <translation>Sự cố gần nhất</translation>
        </message>
        <message>
            <source>Sends now</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <source>Clock differs</source>
            <translation>Lệch đồng hồ</translation>
        </message>
        <message>
            <source>Nothing has been sent from this store yet.</source>
            <translation>Kho này chưa gửi gói nào.</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>không ai</translation>
        </message>
    </context>
    <context>
        <name>EndpointWords</name>
        <message>
            <source>cannot be reached</source>
            <translation>không kết nối được</translation>
        </message>
        <message>
            <source>does not take our account and password</source>
            <translation>không nhận tài khoản và mật khẩu</translation>
        </message>
        <message>
            <source>shows a certificate that cannot be trusted</source>
            <translation>có chứng thư không tin cậy được</translation>
        </message>
        <message>
            <source>does not answer like the portal</source>
            <translation>không trả lời như Cổng</translation>
        </message>
        <message>
            <source>Sending to %1 is paused by %2.</source>
            <translation>%2 đã tạm ngừng gửi tới %1.</translation>
        </message>
        <message>
            <source>%1 %2. Next try %3.</source>
            <translation>%1 %2. Thử lại lúc %3.</translation>
        </message>
        <message>
            <source>%1 has not answered yet.</source>
            <translation>%1 chưa trả lời lần nào.</translation>
        </message>
        <message>
            <source>%1 works; last answer %2.</source>
            <translation>%1 đang hoạt động; trả lời gần nhất %2.</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>The login of this connection is no person of the office.</source>
            <translation>Tài khoản của kết nối này không phải là người của đơn vị.</translation>
        </message>
        <message>
            <source>%1. Ask the administrator to add the person, or start Motcua with another login.</source>
            <translation>%1. Nhờ quản trị đơn vị thêm người này, hoặc mở Motcua bằng tài khoản khác.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>“%1” is no address of a store. Write a file path or postgresql://user@host/database.</source>
            <translation>“%1” không phải địa chỉ kho dữ liệu. Ghi đường dẫn tệp hoặc postgresql://người-dùng@máy-chủ/cơ-sở-dữ-liệu.</translation>
        </message>
        <message>
            <source>Stores of the kind “%1” are not known. Use a file path or postgresql://….</source>
            <translation>Không biết loại kho “%1”. Dùng đường dẫn tệp hoặc postgresql://….</translation>
        </message>
        <message>
            <source>The store's address holds an option that is not known: %1. Remove it.</source>
            <translation>Địa chỉ kho có tùy chọn lạ: %1. Bỏ tùy chọn này.</translation>
        </message>
        <message>
            <source>The file %1 lies on a network drive, where a store is damaged sooner or later. Put it on a disk of this computer, or use PostgreSQL.</source>
            <translation>Tệp %1 nằm trên ổ mạng, kho dữ liệu đặt ở đó sớm muộn cũng hỏng. Chuyển tệp sang ổ đĩa của máy này, hoặc dùng PostgreSQL.</translation>
        </message>
        <message>
            <source>The file %1 lies in a folder that is synchronised with other computers (OneDrive, Dropbox …), which damages a store. Put it into another folder of this computer, or use PostgreSQL.</source>
            <translation>Tệp %1 nằm trong thư mục đồng bộ với máy khác (OneDrive, Dropbox …), kho dữ liệu sẽ hỏng. Chuyển tệp sang thư mục khác của máy này, hoặc dùng PostgreSQL.</translation>
        </message>
        <message>
            <source>The store %1 lies on a removable drive. Do not pull it out while Motcua runs; better move the store to a fixed disk.</source>
            <translation>Kho dữ liệu %1 nằm trên ổ tháo rời. Không rút ổ khi Motcua đang chạy; nên chuyển kho sang ổ đĩa cố định.</translation>
        </message>
        <message>
            <source>The server %1 is reached over the network, so the address must say sslmode=verify-full and sslrootcert=FILE.</source>
            <translation>Máy chủ %1 ở trên mạng, địa chỉ phải có sslmode=verify-full và sslrootcert=TỆP.</translation>
        </message>
        <message>
            <source>There is no store at %1 yet. Create it with: motcuactl init</source>
            <translation>Chưa có kho dữ liệu ở %1. Tạo bằng: motcuactl init</translation>
        </message>
        <message>
            <source>The store was made by an older program (version %1, needed %2). Upgrade it with: motcuactl init</source>
            <translation>Kho dữ liệu do phiên bản cũ tạo (bản %1, cần bản %2). Nâng cấp bằng: motcuactl init</translation>
        </message>
        <message>
            <source>The store was made by a newer program (version %1, this one knows %2). Install the newer program.</source>
            <translation>Kho dữ liệu do chương trình mới hơn tạo (bản %1, chương trình này biết bản %2). Cài chương trình mới hơn.</translation>
        </message>
        <message>
            <source>The database holds tables that are not ours (%1). Give an empty one.</source>
            <translation>Cơ sở dữ liệu có bảng không phải của chương trình (%1). Dùng cơ sở dữ liệu trống.</translation>
        </message>
        <message>
            <source>The store's structure differs from what this version made (step %1). Restore a backup, or ask for help.</source>
            <translation>Cấu trúc kho khác với cấu trúc phiên bản này tạo ra (bước %1). Khôi phục bản sao lưu, hoặc nhờ hỗ trợ.</translation>
        </message>
        <message>
            <source>The store cannot be written: file, folder or login is read-only. Nothing was changed.</source>
            <translation>Không ghi được vào kho: tệp, thư mục hoặc tài khoản chỉ được đọc. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>The database server does not accept the login. Check name, password and permissions.</source>
            <translation>Máy chủ cơ sở dữ liệu không nhận đăng nhập. Kiểm tra tên, mật khẩu và quyền.</translation>
        </message>
        <message>
            <source>The disk of the store is full. Make room on it; nothing was changed.</source>
            <translation>Ổ đĩa chứa kho đã đầy. Dọn bớt chỗ; không có gì thay đổi.</translation>
        </message>
        <message>
            <source>The store's file is damaged. It was left as it is; restore the last backup with: motcuactl restore FILE</source>
            <translation>Tệp kho dữ liệu bị hỏng và được giữ nguyên. Khôi phục bản sao lưu gần nhất: motcuactl restore TỆP</translation>
        </message>
        <message>
            <source>The connection broke while saving, so it is not known whether this was saved. Look before you repeat it.</source>
            <translation>Mất kết nối khi đang lưu nên chưa rõ đã lưu hay chưa. Xem lại trước khi làm lại.</translation>
        </message>
        <message>
            <source>The database does not work as needed (%1). Use the versions the handbook names.</source>
            <translation>Cơ sở dữ liệu không đáp ứng (%1). Dùng phiên bản nêu trong tài liệu.</translation>
        </message>
        <message>
            <source>The setting %1 holds a password. Leave it out: it belongs into the key store or the password file of the database.</source>
            <translation>Thiết lập %1 có chứa mật khẩu. Hãy bỏ mật khẩu ra: mật khẩu để ở kho khóa hoặc tệp mật khẩu của cơ sở dữ liệu.</translation>
        </message>
        <message>
            <source>There is no settings file %1.</source>
            <translation>Không có tệp cấu hình %1.</translation>
        </message>
        <message>
            <source>The settings file %1 cannot be read: %2.</source>
            <translation>Không đọc được tệp cấu hình %1: %2.</translation>
        </message>
        <message>
            <source>A list may have at most %1 codes. Paste it in parts.</source>
            <translation>Một danh sách có nhiều nhất %1 mã. Hãy dán từng phần.</translation>
        </message>
        <message>
            <source>A view needs a name of at most %1 characters.</source>
            <translation>Kiểu xem cần có tên, dài nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>%1 views are kept already. Drop one first.</source>
            <translation>Đã lưu %1 kiểu xem. Hãy bỏ bớt một kiểu trước.</translation>
        </message>
        <message>
            <source>The settings file %1 cannot be written: %2.</source>
            <translation>Không ghi được tệp cấu hình %1: %2.</translation>
        </message>
        <message>
            <source>Settings file %1, line %2: neither [section] nor name = value.</source>
            <translation>Tệp cấu hình %1, dòng %2: không phải [mục] cũng không phải tên = giá trị.</translation>
        </message>
        <message>
            <source>The setting %1 is “%2”, but must be a whole number from %3 to %4.</source>
            <translation>Cấu hình %1 là “%2”, phải là số nguyên từ %3 đến %4.</translation>
        </message>
        <message>
            <source>The setting %1 is “%2”, but must be true or false.</source>
            <translation>Cấu hình %1 là “%2”, phải là true hoặc false.</translation>
        </message>
        <message>
            <source>The setting %1 is “%2”, but must be one of: %3.</source>
            <translation>Cấu hình %1 là “%2”, phải là một trong: %3.</translation>
        </message>
        <message>
            <source>The setting %1 is missing. Add it to the [portal] section of the settings file.</source>
            <translation>Thiếu cấu hình %1. Thêm vào mục [portal] của tệp cấu hình.</translation>
        </message>
        <message>
            <source>The transport %1 cannot carry packets of the profile %2. Adapter and gateway: 2019, 2025; oauth2018: 2018; folder: all.</source>
            <translation>Đường truyền %1 không chở được gói theo mẫu %2. Adapter và gateway: 2019, 2025; oauth2018: 2018; folder: tất cả.</translation>
        </message>
        <message>
            <source>The setting %1 is “%2”, which is no http(s) address.</source>
            <translation>Cấu hình %1 là “%2”, không phải địa chỉ http(s).</translation>
        </message>
        <message>
            <source>The setting %1 (%2) would send citizens' data unencrypted over the network. Use https; plain http is only for this machine itself.</source>
            <translation>Cấu hình %1 (%2) sẽ gửi dữ liệu công dân không mã hóa qua mạng. Dùng https; http chỉ dành cho chính máy này.</translation>
        </message>
        <message>
            <source>The setting %1 names a file that cannot be read: %2.</source>
            <translation>Cấu hình %1 chỉ tới tệp không đọc được: %2.</translation>
        </message>
        <message>
            <source>The setting %1 is “%2”, which is no proxy address.</source>
            <translation>Cấu hình %1 là “%2”, không phải địa chỉ proxy.</translation>
        </message>
        <message>
            <source>This is a training store: nothing may be sent out, but the setting portal/url is %1. Use an address of this machine (127.0.0.1).</source>
            <translation>Đây là kho tập huấn, không được gửi ra ngoài, nhưng portal/url là %1. Dùng địa chỉ của chính máy này (127.0.0.1).</translation>
        </message>
        <message>
            <source>No password for the portal account %1 is kept here. Set it in the settings, or give MOTCUA_PORTAL_PASSWORD.</source>
            <translation>Chưa có mật khẩu tài khoản Cổng %1. Đặt trong phần cấu hình, hoặc đưa qua MOTCUA_PORTAL_PASSWORD.</translation>
        </message>
        <message>
            <source>A password may have at most %1 bytes here. Nothing is kept now; give a shorter one.</source>
            <translation>Mật khẩu ở đây dài tối đa %1 byte. Hiện chưa lưu mật khẩu nào; hãy dùng mật khẩu ngắn hơn.</translation>
        </message>
        <message>
            <source>No password was given for the portal account %1. Type it when asked, or send it through standard input.</source>
            <translation>Chưa có mật khẩu cho tài khoản cổng %1. Nhập khi được hỏi, hoặc đưa vào qua đầu vào chuẩn.</translation>
        </message>
        <message>
            <source>The key store of this computer does not answer (%1). Give the password by MOTCUA_PORTAL_PASSWORD.</source>
            <translation>Kho khóa của máy không trả lời (%1). Đưa mật khẩu qua MOTCUA_PORTAL_PASSWORD.</translation>
        </message>
        <message>
            <source>The text ends in the middle (line %1, column %2, at %3). Fetch the file again.</source>
            <translation>Nội dung bị cụt giữa chừng (dòng %1, cột %2, tại %3). Lấy lại tệp.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the byte %4 is not UTF-8. Save the file as UTF-8.</source>
            <translation>Dòng %1, cột %2: byte %4 không phải UTF-8. Lưu tệp theo UTF-8.</translation>
        </message>
        <message>
            <source>The text begins with a byte-order mark, which is not allowed here.</source>
            <translation>Nội dung bắt đầu bằng dấu thứ tự byte, ở đây không được phép.</translation>
        </message>
        <message>
            <source>The file is written in %4. Save it as UTF-8.</source>
            <translation>Tệp viết theo %4. Lưu lại theo UTF-8.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the member “%4” stands twice (%3). Leave one.</source>
            <translation>Dòng %1, cột %2: trường “%4” xuất hiện hai lần (%3). Giữ lại một.</translation>
        </message>
        <message>
            <source>Line %1, column %2: nested deeper than %4 levels.</source>
            <translation>Dòng %1, cột %2: lồng sâu hơn %4 cấp.</translation>
        </message>
        <message>
            <source>Larger than %4 bytes (line %1, column %2). Split the file.</source>
            <translation>Lớn hơn %4 byte (dòng %1, cột %2). Tách nhỏ tệp.</translation>
        </message>
        <message>
            <source>More than %4 values (line %1, column %2). Split the file.</source>
            <translation>Nhiều hơn %4 giá trị (dòng %1, cột %2). Tách nhỏ tệp.</translation>
        </message>
        <message>
            <source>Line %1, column %2: “%4” is no JSON number (%3).</source>
            <translation>Dòng %1, cột %2: “%4” không phải số JSON (%3).</translation>
        </message>
        <message>
            <source>Line %1, column %2: “%4” cannot stand here (%3).</source>
            <translation>Dòng %1, cột %2: “%4” không được đứng ở đây (%3).</translation>
        </message>
        <message>
            <source>Line %1, column %2: something follows after the end of the document. Remove it.</source>
            <translation>Dòng %1, cột %2: còn nội dung sau khi văn bản đã hết. Xóa phần thừa.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %4 is half a character (%3). Write the whole character.</source>
            <translation>Dòng %1, cột %2: %4 là nửa ký tự (%3). Ghi đủ ký tự.</translation>
        </message>
        <message>
            <source>Line %1, column %2: a NUL character stands in the text (%3). Remove it.</source>
            <translation>Dòng %1, cột %2: có ký tự NUL (%3). Xóa ký tự này.</translation>
        </message>
        <message>
            <source>Not a packet to send: %1. Packets are dossiers, steps, statuses, survey and statistics figures.</source>
            <translation>Không phải gói tin để gửi: %1. Gói tin là hồ sơ, tiến độ, trạng thái, số liệu khảo sát và thống kê.</translation>
        </message>
        <message>
            <source>A text holds a NUL character. Remove it.</source>
            <translation>Có ký tự NUL trong nội dung. Xóa ký tự này.</translation>
        </message>
        <message>
            <source>A text holds half a character. Type it again.</source>
            <translation>Có nửa ký tự trong nội dung. Gõ lại.</translation>
        </message>
        <message>
            <source>There is nothing at %1 in this body. Look at the body with: motcuactl packet ID</source>
            <translation>Trong nội dung không có gì ở %1. Xem nội dung bằng: motcuactl packet ID</translation>
        </message>
        <message>
            <source>“%1” is no pointer. Write it like /data/0/MaTTHC.</source>
            <translation>“%1” không phải con trỏ. Ghi như /data/0/MaTTHC.</translation>
        </message>
        <message>
            <source>%1 may not be changed in a packet. Change the dossier and send it anew.</source>
            <translation>Không được sửa %1 trong gói tin. Sửa hồ sơ rồi gửi mới.</translation>
        </message>
        <message>
            <source>There is no file %1. Look where it lies and how its name is written.</source>
            <translation>Không có tệp %1. Hãy xem lại tệp nằm ở đâu và tên viết thế nào.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a file in it.</source>
            <translation>%1 là thư mục. Hãy chọn một tệp trong đó.</translation>
        </message>
        <message>
            <source>%1 may not be read by you. Ask its owner for the right, or copy it to a place of your own.</source>
            <translation>Bạn không có quyền đọc %1. Hãy xin quyền người giữ tệp, hoặc chép tệp sang chỗ của mình.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation>Không mở được %1: %2.</translation>
        </message>
        <message>
            <source>Row %1 is not written in UTF-8. Save the table as “CSV UTF-8” or as XLSX.</source>
            <translation>Dòng %1 không viết theo UTF-8. Lưu bảng dạng “CSV UTF-8” hoặc XLSX.</translation>
        </message>
        <message>
            <source>This is neither a packet (JSON, XML) nor a table (CSV, XLSX).</source>
            <translation>Đây không phải gói tin (JSON, XML) cũng không phải bảng (CSV, XLSX).</translation>
        </message>
        <message>
            <source>Row %1: a quotation mark is opened and not closed, or stands inside a cell without being doubled.</source>
            <translation>Dòng %1: dấu nháy kép mở mà không đóng, hoặc nằm trong ô mà không viết đôi.</translation>
        </message>
        <message>
            <source>Row %1 has more than %2 columns.</source>
            <translation>Dòng %1 có hơn %2 cột.</translation>
        </message>
        <message>
            <source>The first rows name no columns of dossiers or survey slips. They need at least “Mã hồ sơ” (MaHoSo), or “Mức hài lòng” with “Đơn vị”.</source>
            <translation>Những dòng đầu không nêu cột nào của hồ sơ hay phiếu khảo sát. Cần ít nhất cột “Mã hồ sơ” (MaHoSo), hoặc “Mức hài lòng” cùng “Đơn vị”.</translation>
        </message>
        <message>
            <source>The column “%1” stands twice. Remove one.</source>
            <translation>Cột “%1” xuất hiện hai lần. Bỏ bớt một.</translation>
        </message>
        <message>
            <source>No dossier code in this row. Fill in “Mã hồ sơ”.</source>
            <translation>Dòng này không có mã hồ sơ. Điền “Mã hồ sơ”.</translation>
        </message>
        <message>
            <source>“%1” was shortened by the spreadsheet. Format the column as text and type the number again.</source>
            <translation>“%1” đã bị bảng tính rút gọn. Định dạng cột là văn bản rồi nhập lại số.</translation>
        </message>
        <message>
            <source>“%1” is no citizen number: it has 12 digits, and a spreadsheet drops the zeros in front. Format the column as text and type the number again; if only zeros are missing it is %3.</source>
            <translation>“%1” không phải số định danh: số này có 12 chữ số, bảng tính đã bỏ các số 0 ở đầu. Hãy định dạng cột là văn bản rồi gõ lại; nếu chỉ thiếu số 0 thì đó là %3.</translation>
        </message>
        <message>
            <source>The text was read as %1: %2 of %3 words with marks are Vietnamese so. If the preview looks wrong, choose another encoding.</source>
            <translation>Chữ được đọc theo bảng mã %1: %2 trên %3 từ có dấu là tiếng Việt. Nếu bản xem trước trông sai, hãy chọn bảng mã khác.</translation>
        </message>
        <message>
            <source>The text is in no known encoding (UTF-8, UTF-16, TCVN3, VNI, CP1258). Save the table as “CSV UTF-8” or as XLSX.</source>
            <translation>Chữ không theo bảng mã nào đã biết (UTF-8, UTF-16, TCVN3, VNI, CP1258). Hãy lưu bảng thành “CSV UTF-8” hoặc XLSX.</translation>
        </message>
        <message>
            <source>%1 takes longer to read than any table needs, so it was not read on. Save it again in the spreadsheet program, or as “CSV UTF-8”.</source>
            <translation>Đọc %1 mất nhiều thời gian hơn mọi bảng bình thường nên đã ngừng đọc. Hãy lưu lại trong chương trình bảng tính, hoặc lưu thành “CSV UTF-8”.</translation>
        </message>
        <message>
            <source>%1 could not be read within the memory a table may take. Save it again in the spreadsheet program, or split it.</source>
            <translation>Không đọc được %1 trong lượng bộ nhớ dành cho một bảng. Hãy lưu lại trong chương trình bảng tính, hoặc chia nhỏ tệp.</translation>
        </message>
        <message>
            <source>“%1” is no level of satisfaction. Write: Rất hài lòng, Hài lòng or Không hài lòng (2, 1, 0).</source>
            <translation>“%1” không phải mức hài lòng. Ghi: Rất hài lòng, Hài lòng hoặc Không hài lòng (2, 1, 0).</translation>
        </message>
        <message>
            <source>“%1” is no date. Write it like 23/11/2026 14:30.</source>
            <translation>“%1” không phải ngày. Ghi như 23/11/2026 14:30.</translation>
        </message>
        <message>
            <source>The column “%1” is not known and was left out.</source>
            <translation>Không biết cột “%1”, đã bỏ qua.</translation>
        </message>
        <message>
            <source>This is an old or password-protected Excel file. Save it as .xlsx without a password.</source>
            <translation>Đây là tệp Excel cũ hoặc có mật khẩu. Lưu lại dạng .xlsx không mật khẩu.</translation>
        </message>
        <message>
            <source>The XLSX file is damaged (%1). Save it again in the spreadsheet program.</source>
            <translation>Tệp XLSX bị hỏng (%1). Lưu lại bằng chương trình bảng tính.</translation>
        </message>
        <message>
            <source>The XLSX file unpacks to far more than a table needs (%1). It was not read.</source>
            <translation>Tệp XLSX bung ra lớn bất thường (%1). Đã không đọc.</translation>
        </message>
        <message>
            <source>The XLSX file has no sheet to read (%1 is missing).</source>
            <translation>Tệp XLSX không có trang tính để đọc (thiếu %1).</translation>
        </message>
        <message>
            <source>The XLSX file holds something no spreadsheet writes (%1: %2). It was not read.</source>
            <translation>Tệp XLSX có thứ mà bảng tính không bao giờ ghi (%1: %2). Đã không đọc.</translation>
        </message>
        <message>
            <source>Cell %1 cannot be read (%2). Type its value anew.</source>
            <translation>Không đọc được ô %1 (%2). Nhập lại giá trị.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Không ghi được %1: %2.</translation>
        </message>
        <message>
            <source>The name %1 must end in .xlsx, .csv, .jsonl or .pdf.</source>
            <translation>Tên %1 phải kết thúc bằng .xlsx, .csv, .jsonl hoặc .pdf.</translation>
        </message>
        <message>
            <source>There is no command “%1”. See: motcuactl --help</source>
            <translation>Không có lệnh “%1”. Xem: motcuactl --help</translation>
        </message>
        <message>
            <source>The option %1 is not known here. See --help.</source>
            <translation>Ở đây không có tùy chọn %1. Xem --help.</translation>
        </message>
        <message>
            <source>The option %1 needs a value (%2).</source>
            <translation>Tùy chọn %1 cần một giá trị (%2).</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>Tùy chọn %1 không nhận giá trị.</translation>
        </message>
        <message>
            <source>The option %1 is “%2”, but must be a whole number from %3 to %4.</source>
            <translation>Tùy chọn %1 là “%2”, phải là số nguyên từ %3 đến %4.</translation>
        </message>
        <message>
            <source>The option %1 is “%2”, but must be a date like 2026-11-23.</source>
            <translation>Tùy chọn %1 là “%2”, phải là ngày như 2026-11-23.</translation>
        </message>
        <message>
            <source>The period ends before it begins (%1 – %2).</source>
            <translation>Kỳ kết thúc trước khi bắt đầu (%1 – %2).</translation>
        </message>
        <message>
            <source>The option %1 is “%2”, but must be one of: %3.</source>
            <translation>Tùy chọn %1 là “%2”, phải là một trong: %3.</translation>
        </message>
        <message>
            <source>“%1” is no packet number.</source>
            <translation>“%1” không phải số của gói tin.</translation>
        </message>
        <message>
            <source>Something is missing: %1. See --help.</source>
            <translation>Còn thiếu: %1. Xem --help.</translation>
        </message>
        <message>
            <source>“%1” is one argument too many. See --help.</source>
            <translation>“%1” là tham số thừa. Xem --help.</translation>
        </message>
        <message>
            <source>“%1” is no change. Write --set POINTER=JSON, like --set '/data/0/MaTTHC="1.000001"'.</source>
            <translation>“%1” không phải một thay đổi. Ghi --set CON_TRỎ=JSON, ví dụ --set '/data/0/MaTTHC="1.000001"'.</translation>
        </message>
        <message>
            <source>Give either %1 or %2.</source>
            <translation>Đưa %1 hoặc %2.</translation>
        </message>
        <message>
            <source>Name or password is not right.</source>
            <translation>Tên hoặc mật khẩu không đúng.</translation>
        </message>
        <message>
            <source>This store knows its people. Say who acts with --user NAME (password: MOTCUA_USER_PASSWORD, or asked for).</source>
            <translation>Kho này có danh sách người dùng. Nêu người thực hiện bằng --user TÊN (mật khẩu: MOTCUA_USER_PASSWORD, hoặc hỏi khi chạy).</translation>
        </message>
        <message>
            <source>There is no rule pack “%1”. Known: %2.</source>
            <translation>Không có bộ quy tắc “%1”. Đang có: %2.</translation>
        </message>
        <message>
            <source>“%1” is no place of a list. Take it from “next” of the page before.</source>
            <translation>“%1” không phải chỗ trong danh sách. Lấy từ “next” của trang trước.</translation>
        </message>
        <message>
            <source>Over this transport the portal cannot be asked. Adapter and gateway can.</source>
            <translation>Qua đường truyền này không hỏi được Cổng. Adapter và gateway thì hỏi được.</translation>
        </message>
        <message>
            <source>The portal did not answer the question: %1</source>
            <translation>Cổng không trả lời câu hỏi: %1</translation>
        </message>
        <message>
            <source>The portal does not let this unit in: %1</source>
            <translation>Cổng không cho đơn vị đăng nhập: %1</translation>
        </message>
        <message>
            <source>This belongs to another unit (%1), whose dossiers you may not see.</source>
            <translation>Thuộc đơn vị khác (%1), bạn không được xem hồ sơ của đơn vị đó.</translation>
        </message>
        <message>
            <source>Your role does not allow this (%1). Ask the administrator of the unit.</source>
            <translation>Vai trò của bạn không cho phép việc này (%1). Liên hệ quản trị đơn vị.</translation>
        </message>
        <message>
            <source>The value at %1 has no place in today's form and was left out of the packet.</source>
            <translation>Giá trị ở %1 không có chỗ trong mẫu hiện nay và không nằm trong gói tin.</translation>
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation>Không có tệp hay thư mục %1.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Tệp trống.</translation>
        </message>
        <message>
            <source>The store cannot be reached. Check the server or the file and try again.</source>
            <translation>Không tới được kho dữ liệu. Kiểm tra máy chủ hoặc tệp rồi thử lại.</translation>
        </message>
        <message>
            <source>The store is busy with somebody else's work. Try again in a moment.</source>
            <translation>Kho dữ liệu đang bận việc của người khác. Thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>You have no permission for this. Ask the administrator of the unit.</source>
            <translation>Bạn chưa có quyền làm việc này. Liên hệ quản trị đơn vị.</translation>
        </message>
        <message>
            <source>Somebody was faster and changed the same thing. Reload and look again.</source>
            <translation>Người khác vừa thay đổi đúng chỗ này. Tải lại rồi xem lại.</translation>
        </message>
        <message>
            <source>It is not there, or no longer there.</source>
            <translation>Không có, hoặc không còn nữa.</translation>
        </message>
        <message>
            <source>The value cannot be used.</source>
            <translation>Giá trị này không dùng được.</translation>
        </message>
        <message>
            <source>Stopped at your wish; nothing was changed.</source>
            <translation>Đã dừng theo yêu cầu; không có gì thay đổi.</translation>
        </message>
        <message>
            <source>The program could not finish this; the log says why. Nothing was changed.</source>
            <translation>Chương trình không làm xong được việc này; lý do nằm trong tệp nhật ký. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>The portal cannot be reached. Check the network and its address in the settings.</source>
            <translation>Không tới được Cổng. Kiểm tra mạng và địa chỉ Cổng trong thiết lập.</translation>
        </message>
        <message>
            <source>Packet %1 of this dossier is not settled yet. Send or cancel it first, then take the portal's values.</source>
            <translation>Gói %1 của hồ sơ này chưa xong. Gửi hoặc hủy gói đó trước, rồi lấy giá trị trên Cổng.</translation>
        </message>
        <message>
            <source>The portal has given a newer answer about dossier %1. Look at that answer first, then take its values.</source>
            <translation>Cổng đã trả lời mới hơn về hồ sơ %1. Hãy xem câu trả lời đó trước rồi mới lấy giá trị.</translation>
        </message>
        <message>
            <source>There is no value of the portal to take over.</source>
            <translation>Không có giá trị nào trên Cổng để lấy.</translation>
        </message>
        <message>
            <source>The member %1 may not be changed here. Send the dossier of this unit instead.</source>
            <translation>Trường %1 không được sửa tại đây. Hãy gửi bản của đơn vị.</translation>
        </message>
        <message>
            <source>Status %2 may not follow status %1. Move the dossier on step by step.</source>
            <translation>Trạng thái %2 không được đứng sau trạng thái %1. Chuyển hồ sơ từng bước.</translation>
        </message>
        <message>
            <source>Dossier %1 got a new date with apology before (%2). The rule allows one only (Decree 118/2025/NĐ-CP, form 04).</source>
            <translation>Hồ sơ %1 đã được xin lỗi và hẹn lại một lần (%2). Quy định chỉ cho hẹn lại một lần (Nghị định 118/2025/NĐ-CP, mẫu số 04).</translation>
        </message>
        <message>
            <source>Dossier %1 is not being processed. Only an accepted dossier whose term is running gets a new date.</source>
            <translation>Hồ sơ %1 không ở trạng thái đang xử lý. Chỉ hồ sơ đã tiếp nhận và đang tính thời hạn mới được hẹn lại.</translation>
        </message>
        <message>
            <source>Dossier %1 has no promised date that could be moved. Edit it first.</source>
            <translation>Hồ sơ %1 chưa có ngày hẹn trả để dời. Hãy sửa hồ sơ trước.</translation>
        </message>
        <message>
            <source>Say why dossier %1 takes longer; the citizen reads it.</source>
            <translation>Hãy nêu lý do hồ sơ %1 cần thêm thời gian; công dân sẽ đọc lý do này.</translation>
        </message>
        <message>
            <source>%1 cannot be the new date. Choose a working day to come, behind the date promised so far.</source>
            <translation>Không thể hẹn lại ngày %1. Hãy chọn một ngày làm việc sắp tới, sau ngày đã hẹn.</translation>
        </message>
        <message>
            <source>Dossier %1 belongs to another unit, which alone may change it.</source>
            <translation>Hồ sơ %1 thuộc đơn vị khác; chỉ đơn vị đó được sửa.</translation>
        </message>
        <message>
            <source>Give “%1” a name.</source>
            <translation>Đặt tên cho “%1”.</translation>
        </message>
        <message>
            <source>“%1” cannot stand above or behind itself.</source>
            <translation>“%1” không thể là cấp trên hay đơn vị kế thừa của chính nó.</translation>
        </message>
        <message>
            <source>The chain of units comes back to “%1”. Choose another unit.</source>
            <translation>Chuỗi đơn vị quay lại “%1”. Chọn đơn vị khác.</translation>
        </message>
        <message>
            <source>“%1” is not in the catalogue. Add it first.</source>
            <translation>“%1” chưa có trong danh mục. Thêm mục đó trước.</translation>
        </message>
        <message>
            <source>Give the national code that “%1” stands for.</source>
            <translation>Cho mã quốc gia ứng với “%1”.</translation>
        </message>
        <message>
            <source>The term of “%1” must be 0 or more working hours.</source>
            <translation>Thời hạn của “%1” phải từ 0 giờ làm việc trở lên.</translation>
        </message>
        <message>
            <source>The first row of the table must hold these headings: %1. Nothing was changed.</source>
            <translation>Dòng đầu của bảng phải có các cột: %1. Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>Row %1, column “%2”: “%3” cannot be read. Nothing was changed.</source>
            <translation>Dòng %1, cột “%2”: không đọc được “%3”. Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>Row %1 cannot be taken: see to “%2” – code and name must be given, and the codes a row names must be in the catalogue. Nothing was changed.</source>
            <translation>Không nhận được dòng %1: xem “%2” – phải có mã và tên, các mã được nhắc tới phải có trong danh mục. Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>There is no packet #%1.</source>
            <translation>Không có gói #%1.</translation>
        </message>
        <message>
            <source>Packet #%1 was changed meanwhile. Reload it and look again.</source>
            <translation>Gói #%1 vừa được thay đổi. Tải lại rồi xem lại.</translation>
        </message>
        <message>
            <source>This cannot be done with a packet in the state “%1”.</source>
            <translation>Không làm được việc này với gói ở trạng thái “%1”.</translation>
        </message>
        <message>
            <source>It is not known yet whether this packet arrived. First the outcome must be known: let it be asked, or decide it.</source>
            <translation>Chưa rõ gói này đã tới Cổng hay chưa. Phải biết kết quả trước: chờ hỏi Cổng, hoặc quyết định.</translation>
        </message>
        <message>
            <source>The revision was sent meanwhile and stays.</source>
            <translation>Bản sửa đã được gửi nên giữ nguyên.</translation>
        </message>
        <message>
            <source>The portal has accepted this packet. Send the dossier anew instead.</source>
            <translation>Cổng đã nhận gói này. Hãy gửi lại hồ sơ bằng gói mới.</translation>
        </message>
        <message>
            <source>Nothing would change: the value is the same as before.</source>
            <translation>Không có gì thay đổi: giá trị vẫn như cũ.</translation>
        </message>
        <message>
            <source>Changing %1 needs a reason. Write why it is changed.</source>
            <translation>Sửa %1 cần có lý do. Hãy ghi rõ vì sao sửa.</translation>
        </message>
        <message>
            <source>A second person must confirm this (%1). Ask a supervisor.</source>
            <translation>Việc này cần người thứ hai xác nhận (%1). Hãy nhờ người phụ trách.</translation>
        </message>
        <message>
            <source>Say why: this needs a reason.</source>
            <translation>Nêu lý do: việc này cần có lý do.</translation>
        </message>
        <message>
            <source>%1 packets wait behind this one. Say what becomes of them.</source>
            <translation>Có %1 gói chờ phía sau gói này. Nêu cách xử lý các gói đó.</translation>
        </message>
        <message>
            <source>There is no group %1. See: motcuactl groups</source>
            <translation>Không có nhóm %1. Xem: motcuactl groups</translation>
        </message>
        <message>
            <source>No dossier %1 is held here.</source>
            <translation>Đơn vị không có hồ sơ %1.</translation>
        </message>
        <message>
            <source>“%1” is no dossier code: it must have 1 to 50 signs.</source>
            <translation>“%1” không phải mã hồ sơ: phải có từ 1 đến 50 ký tự.</translation>
        </message>
        <message>
            <source>Somebody else has changed dossier %1 meanwhile. Reload it and repeat.</source>
            <translation>Người khác vừa sửa hồ sơ %1. Tải lại rồi làm lại.</translation>
        </message>
        <message>
            <source>A packet of figures is built for a whole calendar month, quarter or year. Choose one.</source>
            <translation>Gói số liệu lập cho trọn tháng, quý hoặc năm dương lịch. Chọn một kỳ như vậy.</translation>
        </message>
        <message>
            <source>The frozen figures no longer match their digest. Compare with the printed copy.</source>
            <translation>Số liệu đã chốt không còn khớp mã băm. Đối chiếu với bản in.</translation>
        </message>
        <message>
            <source>The store holds generated dossiers of this seed already. Use another seed, or a new store.</source>
            <translation>Kho đã có dữ liệu mẫu của hạt giống này. Dùng hạt giống khác, hoặc kho mới.</translation>
        </message>
        <message>
            <source>The list of printed forms cannot be read. Install the program again.</source>
            <translation>Không đọc được danh mục biểu mẫu in. Hãy cài lại chương trình.</translation>
        </message>
        <message>
            <source>The printed form %1 is missing. Install the program again.</source>
            <translation>Thiếu biểu mẫu in %1. Hãy cài lại chương trình.</translation>
        </message>
        <message>
            <source>A printed form asks for “%1”, which nobody knows.</source>
            <translation>Một biểu mẫu in cần “%1” mà chương trình không có.</translation>
        </message>
        <message>
            <source>A printed form is not closed at “%1”.</source>
            <translation>Một biểu mẫu in chưa đóng ở “%1”.</translation>
        </message>
        <message>
            <source>The set “%1” has no form “%2” for this.</source>
            <translation>Bộ biểu mẫu “%1” không có mẫu “%2” cho việc này.</translation>
        </message>
        <message>
            <source>A book holds at most %1 dossiers. Narrow the list first.</source>
            <translation>Một sổ in nhiều nhất %1 hồ sơ. Hãy lọc bớt danh sách trước.</translation>
        </message>
        <message>
            <source>An entry of a catalogue needs a code.</source>
            <translation>Mục danh mục phải có mã.</translation>
        </message>
        <message>
            <source>This is no day of the calendar.</source>
            <translation>Đây không phải một ngày trong lịch.</translation>
        </message>
        <message>
            <source>The profile %1 knows no packet of this kind.</source>
            <translation>Mẫu %1 không có loại gói tin này.</translation>
        </message>
        <message>
            <source>The rule pack %1 cannot be read.</source>
            <translation>Không đọc được bộ quy tắc %1.</translation>
        </message>
        <message>
            <source>Rule pack %1, at %2: “%3” is not known there.</source>
            <translation>Bộ quy tắc %1, tại %2: không biết “%3”.</translation>
        </message>
        <message>
            <source>Rule pack %1, at %2: this must be %3.</source>
            <translation>Bộ quy tắc %1, tại %2: phải là %3.</translation>
        </message>
        <message>
            <source>Rule pack %1, at %2: “%3” is missing.</source>
            <translation>Bộ quy tắc %1, tại %2: thiếu “%3”.</translation>
        </message>
        <message>
            <source>Rule pack %1, at %2: the value “%3” is not allowed.</source>
            <translation>Bộ quy tắc %1, tại %2: không được có giá trị “%3”.</translation>
        </message>
        <message>
            <source>Rule pack %1, at %2: there is no member “%3”.</source>
            <translation>Bộ quy tắc %1, tại %2: không có trường “%3”.</translation>
        </message>
        <message>
            <source>Rule pack %1, at %2: the pack “%3” it builds on is not there.</source>
            <translation>Bộ quy tắc %1, tại %2: không có bộ gốc “%3”.</translation>
        </message>
        <message>
            <source>The XML ends in the middle (line %1, column %2). Fetch the file again.</source>
            <translation>XML bị cụt giữa chừng (dòng %1, cột %2). Lấy lại tệp.</translation>
        </message>
        <message>
            <source>XML, line %1, column %2: “%4” cannot stand here.</source>
            <translation>XML, dòng %1, cột %2: “%4” không được đứng ở đây.</translation>
        </message>
        <message>
            <source>XML, line %1: a document type is not allowed. Remove the DOCTYPE.</source>
            <translation>XML, dòng %1: không được có kiểu tài liệu. Xóa DOCTYPE.</translation>
        </message>
        <message>
            <source>XML, line %1, column %2: the entity “%4” is not allowed. Write the sign itself.</source>
            <translation>XML, dòng %1, cột %2: không được dùng thực thể “%4”. Ghi thẳng ký tự.</translation>
        </message>
        <message>
            <source>XML, line %1: a tag is longer than %4 bytes.</source>
            <translation>XML, dòng %1: thẻ dài hơn %4 byte.</translation>
        </message>
        <message>
            <source>XML, line %1: nested deeper than %4 levels.</source>
            <translation>XML, dòng %1: lồng sâu hơn %4 cấp.</translation>
        </message>
        <message>
            <source>The XML is larger than %4 bytes. Split the file.</source>
            <translation>XML lớn hơn %4 byte. Tách nhỏ tệp.</translation>
        </message>
        <message>
            <source>The XML holds more than %4 elements. Split the file.</source>
            <translation>XML có hơn %4 phần tử. Tách nhỏ tệp.</translation>
        </message>
        <message>
            <source>XML, line %1, column %2: not UTF-8 (%4). Save the file as UTF-8.</source>
            <translation>XML, dòng %1, cột %2: không phải UTF-8 (%4). Lưu tệp theo UTF-8.</translation>
        </message>
        <message>
            <source>Not a packet to send: the XML begins with &lt;%4&gt;.</source>
            <translation>Không phải gói tin để gửi: XML bắt đầu bằng &lt;%4&gt;.</translation>
        </message>
        <message>
            <source>XML, line %1: &lt;%4&gt; stands twice. Leave one.</source>
            <translation>XML, dòng %1: &lt;%4&gt; xuất hiện hai lần. Giữ lại một.</translation>
        </message>
        <message>
            <source>XML, line %1, column %2: text stands between elements (“%4”). Remove it.</source>
            <translation>XML, dòng %1, cột %2: có chữ nằm giữa các phần tử (“%4”). Xóa đi.</translation>
        </message>
        <message>
            <source>XML, line %1: the attribute “%4” has no place in a packet. Write it as an element.</source>
            <translation>XML, dòng %1: thuộc tính “%4” không có chỗ trong gói tin. Viết thành phần tử.</translation>
        </message>
        <message>
            <source>The member at %1 has a name XML cannot hold.</source>
            <translation>Trường ở %1 có tên mà XML không ghi được.</translation>
        </message>
        <message>
            <source>The text at %1 holds a sign XML cannot hold.</source>
            <translation>Nội dung ở %1 có ký tự mà XML không ghi được.</translation>
        </message>
        <message>
            <source>The audit trail has lost its head, so nothing can be recorded or changed. Restore a backup with: motcuactl restore FILE</source>
            <translation>Nhật ký kiểm toán đã mất phần đầu chuỗi nên không thể ghi hay thay đổi gì. Hãy khôi phục bản sao lưu bằng lệnh: motcuactl restore FILE</translation>
        </message>
        <message>
            <source>The far end does not take packets the way they are sent. Check the address and the transport in the settings, then send again.</source>
            <translation>Đầu bên kia không nhận gói tin theo cách đang gửi. Hãy kiểm tra địa chỉ và cách truyền trong phần thiết lập rồi gửi lại.</translation>
        </message>
        <message>
            <source>Three times the program ended while this packet was on its way. Say whether it arrived; then send it again or cancel it.</source>
            <translation>Ba lần chương trình dừng đột ngột khi gói tin này đang trên đường. Hãy xác nhận gói tin đã tới hay chưa, sau đó gửi lại hoặc hủy.</translation>
        </message>
        <message>
            <source>So many sendings brought no clear answer. Look at the attempts, then send it again.</source>
            <translation>Đã gửi nhiều lần mà không có trả lời rõ ràng. Hãy xem các lần gửi rồi gửi lại.</translation>
        </message>
        <message>
            <source>The store does not work as it should; the log says why. Answers are kept and written later.</source>
            <translation>Kho dữ liệu không hoạt động đúng, nhật ký chương trình ghi rõ lý do. Trả lời của cổng được giữ lại và ghi sau.</translation>
        </message>
        <message>
            <source>The code of dossier %1 cannot be changed. Receive it again under the right code.</source>
            <translation>Không thể đổi mã của hồ sơ %1. Hãy tiếp nhận lại với mã đúng.</translation>
        </message>
        <message>
            <source>A dossier cannot move from status %1 to status %2. Choose one of the statuses the form offers.</source>
            <translation>Hồ sơ không thể chuyển từ trạng thái %1 sang trạng thái %2. Hãy chọn một trạng thái mà biểu mẫu đưa ra.</translation>
        </message>
        <message>
            <source>Moving to status %1 needs words for the citizen. Fill in the content.</source>
            <translation>Chuyển sang trạng thái %1 cần có nội dung gửi người dân. Hãy điền nội dung.</translation>
        </message>
        <message>
            <source>The dossier names no unit. Choose the unit that receives it.</source>
            <translation>Hồ sơ chưa có đơn vị. Hãy chọn đơn vị tiếp nhận.</translation>
        </message>
        <message>
            <source>Dossier %1 belongs to another unit. Ask the administrator of the unit.</source>
            <translation>Hồ sơ %1 thuộc đơn vị khác. Hãy hỏi quản trị của đơn vị.</translation>
        </message>
        <message>
            <source>%1 may not confirm this. It takes a second person who has the right to confirm.</source>
            <translation>%1 không được xác nhận việc này. Cần người thứ hai có quyền xác nhận.</translation>
        </message>
        <message>
            <source>Too many wrong passwords in a row. Try again in %1 seconds.</source>
            <translation>Nhập sai mật khẩu nhiều lần liên tiếp. Thử lại sau %1 giây.</translation>
        </message>
        <message>
            <source>This account is shut. Ask the administrator of the unit to open it.</source>
            <translation>Tài khoản này đã đóng. Đề nghị quản trị viên của đơn vị mở lại.</translation>
        </message>
        <message>
            <source>The account “%1” has been shut since it signed in, so nothing was changed. Ask the administrator of the unit to open it.</source>
            <translation>Tài khoản “%1” đã bị đóng sau khi đăng nhập, nên chưa có gì thay đổi. Đề nghị quản trị viên của đơn vị mở lại.</translation>
        </message>
        <message>
            <source>Role or unit of the account “%1” have been changed since it signed in, so nothing was changed. Sign out and in again.</source>
            <translation>Vai trò hoặc đơn vị của tài khoản “%1” đã được đổi sau khi đăng nhập, nên chưa có gì thay đổi. Đăng xuất rồi đăng nhập lại.</translation>
        </message>
        <message>
            <source>The second person must be somebody else than the one who acts.</source>
            <translation>Người xác nhận phải khác người thực hiện.</translation>
        </message>
        <message>
            <source>There is no person with the login “%1”.</source>
            <translation>Không có người dùng với tên đăng nhập “%1”.</translation>
        </message>
        <message>
            <source>The login “%1” is taken. Choose another one.</source>
            <translation>Tên đăng nhập “%1” đã có người dùng. Chọn tên khác.</translation>
        </message>
        <message>
            <source>Somebody else has changed the account “%1” meanwhile. Reload it and repeat.</source>
            <translation>Người khác vừa sửa tài khoản “%1”. Tải lại rồi làm lại.</translation>
        </message>
        <message>
            <source>“%1” is no login. Use 2 to 63 small letters, digits, dots or dashes, a letter first.</source>
            <translation>“%1” không dùng làm tên đăng nhập được. Dùng 2 đến 63 chữ thường không dấu, chữ số, dấu chấm hoặc gạch, bắt đầu bằng chữ.</translation>
        </message>
        <message>
            <source>Give the full name of “%1”.</source>
            <translation>Nhập họ tên của “%1”.</translation>
        </message>
        <message>
            <source>The first person of a store must be an administrator. Give --role administrator.</source>
            <translation>Người dùng đầu tiên của kho phải là quản trị viên. Thêm --role administrator.</translation>
        </message>
        <message>
            <source>“%1” is the last administrator. Make somebody else administrator first.</source>
            <translation>“%1” là quản trị viên cuối cùng. Trao quyền quản trị cho người khác trước.</translation>
        </message>
        <message>
            <source>The password is too short. Use at least %1 letters.</source>
            <translation>Mật khẩu quá ngắn. Dùng ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>The password repeats too few letters. Use more different ones.</source>
            <translation>Mật khẩu lặp lại quá ít ký tự. Dùng nhiều ký tự khác nhau hơn.</translation>
        </message>
        <message>
            <source>The password holds the login name. Choose one that does not.</source>
            <translation>Mật khẩu chứa tên đăng nhập. Chọn mật khẩu không chứa tên.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose another name.</source>
            <translation>Đã có %1. Chọn tên khác.</translation>
        </message>
        <message>
            <source>The backup %1 could not be written (%2). Look for room and permissions there.</source>
            <translation>Không ghi được bản sao lưu %1 (%2). Kiểm tra chỗ trống và quyền ghi ở đó.</translation>
        </message>
        <message>
            <source>There is no backup %1.</source>
            <translation>Không có bản sao lưu %1.</translation>
        </message>
        <message>
            <source>The backup %1 is not sound (%2). Nothing was changed; use another backup.</source>
            <translation>Bản sao lưu %1 không nguyên vẹn (%2). Chưa có gì thay đổi; dùng bản sao lưu khác.</translation>
        </message>
        <message>
            <source>%1 is no backup of a store.</source>
            <translation>%1 không phải bản sao lưu của kho.</translation>
        </message>
        <message>
            <source>The backup %1 was made by a newer program. Install that program first.</source>
            <translation>Bản sao lưu %1 do phiên bản chương trình mới hơn tạo. Cài phiên bản đó trước.</translation>
        </message>
        <message>
            <source>The program %1 of PostgreSQL is needed for this and was not found. Install the PostgreSQL client programs.</source>
            <translation>Việc này cần chương trình %1 của PostgreSQL nhưng không tìm thấy. Cài bộ chương trình khách PostgreSQL.</translation>
        </message>
        <message>
            <source>The store %1 is open in another window or program. Close it and repeat.</source>
            <translation>Kho %1 đang mở ở cửa sổ hoặc chương trình khác. Đóng lại rồi làm lại.</translation>
        </message>
        <message>
            <source>A store on a server is restored by its administrator: pg_restore into an empty database, then motcuactl init.</source>
            <translation>Kho trên máy chủ do người quản trị máy chủ khôi phục: pg_restore vào cơ sở dữ liệu trống, rồi motcuactl init.</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Written: %1</source>
            <translation>Đã ghi: %1</translation>
        </message>
        <message>
            <source>Export the figures</source>
            <translation>Xuất số liệu</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx);;PDF (*.pdf);;CSV (*.csv)</source>
            <translation>Bảng tính (*.xlsx);;PDF (*.pdf);;CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ExtendDialog</name>
        <message>
            <source>Extend dossier %1 with apology</source>
            <translation>Gia hạn hồ sơ %1 kèm xin lỗi</translation>
        </message>
        <message>
            <source>Why it takes longer; the citizen reads it</source>
            <translation>Lý do cần thêm thời gian; công dân sẽ đọc</translation>
        </message>
        <message>
            <source>Promised so far</source>
            <translation>Đã hẹn trả</translation>
        </message>
        <message>
            <source>New date *</source>
            <translation>Ngày hẹn mới *</translation>
        </message>
        <message>
            <source>Reason *</source>
            <translation>Lý do *</translation>
        </message>
        <message>
            <source>Number of the apology</source>
            <translation>Số văn bản xin lỗi</translation>
        </message>
        <message>
            <source>Extend with apology</source>
            <translation>Gia hạn kèm xin lỗi</translation>
        </message>
        <message>
            <source>Once and no more: a dossier gets one new date (Decree 118/2025/NĐ-CP, form 04 of Circular 03/2025/TT-VPCP).</source>
            <translation>Chỉ một lần: mỗi hồ sơ được hẹn lại một lần (Nghị định 118/2025/NĐ-CP, mẫu số 04 Thông tư 03/2025/TT-VPCP).</translation>
        </message>
        <message>
            <source>The apology should have gone out at least a day before the date.</source>
            <translation>Văn bản xin lỗi lẽ ra phải gửi trước ngày hẹn trả ít nhất một ngày.</translation>
        </message>
        <message>
            <source>%1 is a day off. Choose a working day.</source>
            <translation>%1 là ngày nghỉ. Hãy chọn một ngày làm việc.</translation>
        </message>
        <message>
            <source>Write the reason first; the citizen reads it.</source>
            <translation>Hãy ghi lý do trước; công dân sẽ đọc.</translation>
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message>
            <source>asked</source>
            <translation>đã hỏi</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>giống nhau</translation>
        </message>
        <message>
            <source>different</source>
            <translation>khác nhau</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>chưa hỏi được</translation>
        </message>
        <message numerus="yes">
            <source>%n phantom delay(s): overdue at the portal, finished or waiting for the citizen here</source>
            <translation>
                <numerusform>%n hồ sơ quá hạn ảo: Cổng tính quá hạn, đơn vị đã xong hoặc đang chờ công dân</numerusform>
            </translation>
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
        <name>FilterChips</name>
        <message>
            <source>Finished early</source>
            <translation>Xong trước hạn</translation>
        </message>
        <message>
            <source>Finished late</source>
            <translation>Xong quá hạn</translation>
        </message>
        <message>
            <source>Finished on time</source>
            <translation>Xong đúng hạn</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>từ %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>đến %1</translation>
        </message>
        <message>
            <source>Field %1</source>
            <translation>Lĩnh vực %1</translation>
        </message>
        <message>
            <source>Procedure %1</source>
            <translation>Thủ tục %1</translation>
        </message>
        <message>
            <source>Pasted list: %1 dossiers</source>
            <translation>Danh sách dán: %1 hồ sơ</translation>
        </message>
        <message>
            <source>Delivery: %1</source>
            <translation>Gửi Cổng: %1</translation>
        </message>
        <message>
            <source>Channel: %1</source>
            <translation>Kênh: %1</translation>
        </message>
        <message>
            <source>Channel not: %1</source>
            <translation>Kênh không phải: %1</translation>
        </message>
        <message>
            <source>Counted in form II.06a</source>
            <translation>Tính trong biểu II.06a</translation>
        </message>
        <message>
            <source>Received %1</source>
            <translation>Tiếp nhận %1</translation>
        </message>
        <message>
            <source>Finished %1</source>
            <translation>Xử lý xong %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Hẹn trả %1</translation>
        </message>
    </context>
    <context>
        <name>FixGroupDialog</name>
        <message>
            <source>Fix the group – %1</source>
            <translation>Sửa cả nhóm – %1</translation>
        </message>
        <message>
            <source>1  What to change – nothing is sent yet</source>
            <translation>1  Cách sửa – chưa gửi gì</translation>
        </message>
        <message>
            <source>2  Preview – exactly what each packet becomes</source>
            <translation>2  Xem trước – đúng những gì sẽ gửi, từng gói một</translation>
        </message>
        <message numerus="yes">
            <source>Set of %Ln packet(s) frozen at %1; later ones stay out</source>
            <translation>
                <numerusform>Tập %Ln gói chốt lúc %1, gói đến sau không lẫn vào</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s) in the group</source>
            <translation>
                <numerusform>%Ln gói trong nhóm</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in the group · %2 change and are sound · %3 stay wrong and stay here</source>
            <translation>%1 gói trong nhóm · %2 đổi và hợp lệ · %3 vẫn còn lỗi, để lại nhóm</translation>
        </message>
        <message>
            <source>A second person must confirm this change: when you apply it, a supervisor signs here.</source>
            <translation>Thay đổi này cần người thứ hai xác nhận: khi bạn áp dụng, người giám sát ký ngay tại đây.</translation>
        </message>
        <message numerus="yes">
            <source>Apply and send %Ln packet(s)</source>
            <translation>
                <numerusform>Áp dụng và gửi %Ln gói</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s) of the group “%1” change</source>
            <translation>
                <numerusform>%Ln gói của nhóm “%1” thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>new value</source>
            <translation>giá trị mới</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Only packets that stay wrong</source>
            <translation>Chỉ hiện gói còn lỗi</translation>
        </message>
        <message>
            <source>Corrected by the portal's answer</source>
            <translation>Sửa theo trả lời của Cổng</translation>
        </message>
        <message>
            <source>Procedure code by the mapping table</source>
            <translation>Thủ tục đổi mã theo bảng ánh xạ</translation>
        </message>
        <message>
            <source>Packets to send *</source>
            <translation>Số gói sẽ gửi *</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Reason *</source>
            <translation>Lý do *</translation>
        </message>
    </context>
    <context>
        <name>FixPage</name>
        <message>
            <source>Choose a cause first.</source>
            <translation>Chọn một nguyên nhân trước.</translation>
        </message>
        <message>
            <source>Only for packets whose arrival is not known.</source>
            <translation>Chỉ dùng cho gói chưa rõ kết quả.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s) changed and queued; still to be fixed: %1.</source>
            <translation>
                <numerusform>Đã sửa và xếp hàng gửi %Ln gói; còn phải sửa: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Packet %1 goes out again with the same content.</source>
            <translation>Gói %1 được gửi lại nguyên nội dung.</translation>
        </message>
        <message>
            <source>Packet %1 is held.</source>
            <translation>Đã tạm giữ gói %1.</translation>
        </message>
        <message>
            <source>Packet %1 is released.</source>
            <translation>Đã bỏ giữ gói %1.</translation>
        </message>
        <message>
            <source>Cancel packet %1</source>
            <translation>Hủy gói %1</translation>
        </message>
        <message>
            <source>It will not be sent. Steps behind it in the same dossier can stay or go too.</source>
            <translation>Gói sẽ không được gửi. Các bước phía sau của cùng hồ sơ có thể ở lại hoặc hủy theo.</translation>
        </message>
        <message>
            <source>Cancel this packet</source>
            <translation>Hủy gói này</translation>
        </message>
        <message>
            <source>Cancel it and the steps behind</source>
            <translation>Hủy cả các bước sau</translation>
        </message>
        <message>
            <source>Packet %1 is cancelled.</source>
            <translation>Đã hủy gói %1.</translation>
        </message>
        <message>
            <source>Decide packet %1</source>
            <translation>Quyết định gói %1</translation>
        </message>
        <message>
            <source>Did the portal take this packet? Look it up there first. Your decision and its reason stay visible for ever.</source>
            <translation>Cổng đã nhận gói này chưa? Tra cứu trên Cổng trước. Quyết định và lý do được lưu mãi.</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Cổng đã nhận</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>Cổng chưa nhận</translation>
        </message>
        <message>
            <source>Packet %1 is decided.</source>
            <translation>Đã quyết định gói %1.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>No packet has to be fixed.</source>
            <translation>Không có gói nào cần sửa.</translation>
        </message>
        <message numerus="yes">
            <source>Causes: %Ln group(s)</source>
            <translation>
                <numerusform>Nguyên nhân: %Ln nhóm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s)</source>
            <translation>
                <numerusform>%Ln gói</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fix all %Ln packet(s)…</source>
            <translation>
                <numerusform>Sửa cả nhóm %Ln gói…</numerusform>
            </translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
    </context>
    <context>
        <name>FixPreviewTable</name>
        <message>
            <source>nothing to change</source>
            <translation>không có gì để đổi</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Hợp lệ</translation>
        </message>
        <message>
            <source>Still wrong: %1</source>
            <translation>Còn lỗi: %1</translation>
        </message>
        <message>
            <source>Still wrong</source>
            <translation>Còn lỗi</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Gói</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kiểm tra</translation>
        </message>
    </context>
    <context>
        <name>FixedGroup</name>
        <message>
            <source>What has not been sent yet can be put back as it was.</source>
            <translation>Gói chưa gửi có thể trả về như trước.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>All of them have been sent or changed since; nothing can be put back.</source>
            <translation>Tất cả đã được gửi hoặc đã sửa tiếp; không còn gói nào hoàn tác được.</translation>
        </message>
        <message>
            <source>Undo the group fix</source>
            <translation>Hoàn tác việc sửa cả nhóm</translation>
        </message>
        <message>
            <source>Packets that have not been sent yet get their former content and wait to be fixed again. Packets that were sent stay.</source>
            <translation>Gói chưa gửi trở lại nội dung cũ và chờ sửa lại. Gói đã gửi giữ nguyên.</translation>
        </message>
        <message>
            <source>The fix was a mistake</source>
            <translation>Sửa nhầm</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) had been sent already and stay: %1.</source>
            <translation>
                <numerusform>%n gói đã được gửi nên giữ nguyên: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) had been changed since and stay: %1.</source>
            <translation>
                <numerusform>%n gói đã được sửa tiếp nên giữ nguyên: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) put back as before the fix.</source>
            <translation>
                <numerusform>Đã trả %n gói về như trước khi sửa.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>Show citizens' numbers…</source>
            <translation>Hiện số của công dân…</translation>
        </message>
        <message>
            <source>dd/MM/yyyy HH:mm</source>
            <translation>ngày/tháng/năm giờ:phút</translation>
        </message>
        <message>
            <source>Put the old value back</source>
            <translation>Trả lại giá trị cũ</translation>
        </message>
        <message>
            <source>Locked: mend it in the dossier, then send the dossier again</source>
            <translation>Đã khóa: sửa ở hồ sơ rồi gửi lại hồ sơ</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(trống)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
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
        <name>HelpWindows</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Phím</translation>
        </message>
        <message>
            <source>About Motcua</source>
            <translation>Giới thiệu Motcua</translation>
        </message>
        <message>
            <source>Console of a one-stop office</source>
            <translation>Bàn làm việc của bộ phận một cửa</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import into the queue</source>
            <translation>Nhập vào hàng đợi</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Cột…</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Chép báo cáo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Looking at file %1 of %2…</source>
            <translation>Đang xem tệp %1 / %2…</translation>
        </message>
        <message>
            <source>Taking in file %1 of %2…</source>
            <translation>Đang nhập tệp %1 / %2…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Đã dừng. Chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>Files with something to take in: %1 of %2.</source>
            <translation>Số tệp có nội dung cần nhập: %1 / %2.</translation>
        </message>
        <message>
            <source>This was a trial: nothing has been changed yet.</source>
            <translation>Đây mới là xem thử: chưa thay đổi gì trong kho.</translation>
        </message>
        <message>
            <source>Files taken in: %1 of %2.</source>
            <translation>Số tệp đã nhập: %1 / %2.</translation>
        </message>
        <message>
            <source>Stopped. The other files were left as they are.</source>
            <translation>Đã dừng. Các tệp còn lại chưa được nhập.</translation>
        </message>
        <message>
            <source>Taken in. %1</source>
            <translation>Đã nhập. %1</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Nhập tệp</translation>
        </message>
        <message>
            <source>Packets and tables (*.json *.xml *.csv *.xlsx)</source>
            <translation>Gói tin và bảng (*.json *.xml *.csv *.xlsx)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Gói tin</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kiểm tra</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>cột %1</translation>
        </message>
        <message>
            <source>Survey slips</source>
            <translation>Phiếu khảo sát</translation>
        </message>
        <message>
            <source>Table of dossiers</source>
            <translation>Bảng hồ sơ</translation>
        </message>
        <message>
            <source>%1 slips</source>
            <translation>%1 phiếu</translation>
        </message>
        <message>
            <source>%1 new, %2 updated, %3 unchanged</source>
            <translation>%1 mới, %2 cập nhật, %3 không đổi</translation>
        </message>
        <message>
            <source>Cannot be taken: %1</source>
            <translation>Không nhập được: %1</translation>
        </message>
        <message>
            <source>%1 packets must be fixed before sending</source>
            <translation>%1 gói tin phải sửa trước khi gửi</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Không có gì mới</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>Hợp lệ</translation>
        </message>
        <message>
            <source>Dossiers: %1. Packets: %2. %3.</source>
            <translation>Hồ sơ: %1. Gói tin: %2. %3.</translation>
        </message>
        <message>
            <source>Not taken: </source>
            <translation>Không nhập: </translation>
        </message>
        <message>
            <source>Note: </source>
            <translation>Lưu ý: </translation>
        </message>
    </context>
    <context>
        <name>ItemTable</name>
        <message>
            <source>Add a row</source>
            <translation>Thêm dòng</translation>
        </message>
        <message>
            <source>Remove the row</source>
            <translation>Bỏ dòng</translation>
        </message>
        <message>
            <source>Show the masked numbers…</source>
            <translation>Xem số đã che…</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n mục</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
    </context>
    <context>
        <name>ListSection</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>Không có mục nào khớp bộ lọc.</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Chọn một dòng trước.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Lọc danh sách này</translation>
        </message>
    </context>
    <context>
        <name>LookMenu</name>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Giao diện</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Cỡ chữ</translation>
        </message>
    </context>
    <context>
        <name>MappingDialog</name>
        <message>
            <source>Use these columns</source>
            <translation>Dùng các cột này</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Columns of %1</source>
            <translation>Các cột của %1</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Cột trong tệp</translation>
        </message>
        <message>
            <source>First value</source>
            <translation>Giá trị đầu</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Encoding of the text</source>
            <translation>Bảng mã của chữ</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– bỏ qua –</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>A table of survey slips: its columns are known by name.</source>
            <translation>Bảng phiếu khảo sát: các cột đã được biết theo tên.</translation>
        </message>
        <message>
            <source>Say which column holds the dossier code; without it no row can be taken.</source>
            <translation>Hãy chỉ cột chứa mã hồ sơ; không có cột này thì không nhập được dòng nào.</translation>
        </message>
        <message>
            <source>The first %1 rows can be read.</source>
            <translation>Đọc được %1 dòng đầu.</translation>
        </message>
        <message>
            <source>Row %1, column %2: %3</source>
            <translation>Dòng %1, cột %2: %3</translation>
        </message>
        <message>
            <source>Cells that cannot be taken in the first rows: %1.</source>
            <translation>Số ô không nhập được trong các dòng đầu: %1.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Xem</translation>
        </message>
        <message>
            <source>&amp;Dossier</source>
            <translation>&amp;Hồ sơ</translation>
        </message>
        <message>
            <source>&amp;Packet</source>
            <translation>&amp;Gói tin</translation>
        </message>
        <message>
            <source>Fi&amp;gures</source>
            <translation>Số &amp;liệu</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Công cụ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>T&amp;rợ giúp</translation>
        </message>
        <message>
            <source>One-stop officer</source>
            <translation>Cán bộ một cửa</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Người giám sát</translation>
        </message>
        <message>
            <source>IT staff</source>
            <translation>Cán bộ kỹ thuật</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Quản trị viên</translation>
        </message>
        <message>
            <source>This computer, all rights</source>
            <translation>Máy này, mọi quyền</translation>
        </message>
    </context>
    <context>
        <name>MoreFilters</name>
        <message>
            <source>More filters</source>
            <translation>Lọc thêm</translation>
        </message>
        <message>
            <source>Every channel</source>
            <translation>Mọi kênh</translation>
        </message>
        <message>
            <source>Every state of delivery</source>
            <translation>Mọi tình trạng gửi</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kênh tiếp nhận</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Gửi Cổng</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày tiếp nhận</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Ngày hẹn trả</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Ngày xử lý xong</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Lọc</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Mọi lĩnh vực</translation>
        </message>
        <message>
            <source>Every procedure</source>
            <translation>Mọi thủ tục</translation>
        </message>
    </context>
    <context>
        <name>MoveOnDialog</name>
        <message>
            <source>The time the dossier waited is added to the promised date.</source>
            <translation>Thời gian chờ được cộng vào ngày hẹn trả.</translation>
        </message>
        <message>
            <source>The moment of reception is now; the promised date follows from the procedure's term.</source>
            <translation>Thời điểm tiếp nhận là bây giờ; ngày hẹn trả tính theo thời hạn của thủ tục.</translation>
        </message>
        <message>
            <source>The dossier is closed as not accepted. The citizen reads why.</source>
            <translation>Hồ sơ kết thúc vì không được tiếp nhận. Công dân đọc lý do.</translation>
        </message>
        <message>
            <source>The term stands still until the supplement is received.</source>
            <translation>Thời hạn tạm dừng đến khi nhận đủ giấy tờ bổ sung.</translation>
        </message>
        <message>
            <source>The term stands still until the fee is paid.</source>
            <translation>Thời hạn tạm dừng đến khi nộp đủ phí.</translation>
        </message>
        <message>
            <source>The dossier is closed. The citizen reads why.</source>
            <translation>Hồ sơ kết thúc. Công dân đọc lý do.</translation>
        </message>
        <message>
            <source>The moment of finishing is now; the result waits to be returned.</source>
            <translation>Thời điểm xử lý xong là bây giờ; kết quả chờ trả.</translation>
        </message>
        <message>
            <source>The moment of return is now; the dossier is closed.</source>
            <translation>Thời điểm trả kết quả là bây giờ; hồ sơ kết thúc.</translation>
        </message>
        <message>
            <source>Move on dossier %1</source>
            <translation>Chuyển bước hồ sơ %1</translation>
        </message>
        <message>
            <source>Status now</source>
            <translation>Đang ở</translation>
        </message>
        <message>
            <source>Next status</source>
            <translation>Chuyển sang</translation>
        </message>
        <message>
            <source>Content *</source>
            <translation>Nội dung xử lý *</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Nội dung xử lý</translation>
        </message>
        <message>
            <source>Which papers are missing or wrong</source>
            <translation>Thiếu hoặc sai giấy tờ nào</translation>
        </message>
        <message>
            <source>Why; the citizen reads it</source>
            <translation>Lý do; công dân đọc được</translation>
        </message>
        <message>
            <source>What was done; empty: “%1”</source>
            <translation>Đã làm gì; để trống: “%1”</translation>
        </message>
        <message>
            <source>Move to “%1”</source>
            <translation>Chuyển sang “%1”</translation>
        </message>
        <message>
            <source>Write the content first; the citizen reads it.</source>
            <translation>Ghi nội dung xử lý trước; công dân đọc được.</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Due today</source>
            <translation>Đến hạn hôm nay</translation>
        </message>
        <message>
            <source>open dossiers promised for today</source>
            <translation>hồ sơ đang xử lý hẹn trả hôm nay</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>open and past their promised day</source>
            <translation>đang xử lý, đã qua ngày hẹn</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Đang giải quyết</translation>
        </message>
        <message>
            <source>accepted or being processed</source>
            <translation>đã tiếp nhận hoặc đang xử lý</translation>
        </message>
        <message>
            <source>Results not returned</source>
            <translation>Kết quả chưa trả</translation>
        </message>
        <message>
            <source>finished, wait for the citizen</source>
            <translation>đã xong, chờ công dân nhận</translation>
        </message>
        <message>
            <source>Packets to fix</source>
            <translation>Gói tin cần sửa</translation>
        </message>
        <message>
            <source>refused by the portal or stopped before sending</source>
            <translation>Cổng từ chối hoặc chặn trước khi gửi</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Chưa rõ kết quả</translation>
        </message>
        <message>
            <source>asked about before anything is repeated</source>
            <translation>hỏi Cổng trước khi gửi lại</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Chờ gửi</translation>
        </message>
        <message>
            <source>ready or waiting for their time</source>
            <translation>sẵn sàng hoặc chờ đến giờ</translation>
        </message>
        <message>
            <source>Oldest unsent packet</source>
            <translation>Gói chưa gửi lâu nhất</translation>
        </message>
        <message>
            <source>made at</source>
            <translation>lập lúc</translation>
        </message>
        <message>
            <source>On-time rate this month</source>
            <translation>Tỷ lệ đúng hạn tháng này</translation>
        </message>
        <message>
            <source>Satisfied or better this month</source>
            <translation>Hài lòng trở lên tháng này</translation>
        </message>
        <message>
            <source>of all slips</source>
            <translation>trên tổng số phiếu</translation>
        </message>
    </context>
    <context>
        <name>PackSection</name>
        <message>
            <source>must be filled</source>
            <translation>phải có giá trị</translation>
        </message>
        <message>
            <source>must be there, should be filled</source>
            <translation>phải có, nên điền</translation>
        </message>
        <message>
            <source>must be there, may be empty</source>
            <translation>phải có, được để trống</translation>
        </message>
        <message>
            <source>should be there (later member)</source>
            <translation>nên có (trường thêm sau)</translation>
        </message>
        <message>
            <source>may be left out</source>
            <translation>được bỏ qua</translation>
        </message>
        <message>
            <source>free</source>
            <translation>tự do</translation>
        </message>
        <message>
            <source>with a reason</source>
            <translation>cần lý do</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>khóa</translation>
        </message>
        <message>
            <source>moment</source>
            <translation>thời điểm</translation>
        </message>
        <message>
            <source>number</source>
            <translation>số</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>có/không</translation>
        </message>
        <message>
            <source>digits</source>
            <translation>chữ số</translation>
        </message>
        <message>
            <source>link</source>
            <translation>liên kết</translation>
        </message>
        <message>
            <source>list</source>
            <translation>danh sách</translation>
        </message>
        <message>
            <source>group</source>
            <translation>nhóm</translation>
        </message>
        <message>
            <source>text</source>
            <translation>chữ</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>Bộ quy tắc</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Export JSON Schema…</source>
            <translation>Xuất JSON Schema…</translation>
        </message>
        <message>
            <source>Wire name</source>
            <translation>Tên trên đường truyền</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Tiếng Việt</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Tiếng Anh</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Kiểu</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Dài nhất</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Bắt buộc</translation>
        </message>
        <message>
            <source>Code list</source>
            <translation>Danh mục mã</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>Được sửa</translation>
        </message>
        <message>
            <source>%1 (proposed form)</source>
            <translation>%1 (mẫu đề xuất)</translation>
        </message>
        <message>
            <source>in force %1</source>
            <translation>hiệu lực %1</translation>
        </message>
        <message>
            <source>in force since %1</source>
            <translation>hiệu lực từ %1</translation>
        </message>
        <message>
            <source>builds on %1</source>
            <translation>dựa trên %1</translation>
        </message>
        <message>
            <source>written as %1</source>
            <translation>viết dạng %1</translation>
        </message>
        <message>
            <source>chosen in the settings for what is sent</source>
            <translation>đang dùng để gửi</translation>
        </message>
        <message>
            <source>Export JSON Schema</source>
            <translation>Xuất JSON Schema</translation>
        </message>
        <message>
            <source>JSON Schema (*.json)</source>
            <translation>JSON Schema (*.json)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Đã ghi: %1</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>Không ghi được %1.</translation>
        </message>
    </context>
    <context>
        <name>PacketDetail</name>
        <message>
            <source>Attempts</source>
            <translation>Lần gửi</translation>
        </message>
        <message>
            <source>Packet %1</source>
            <translation>Gói %1</translation>
        </message>
        <message>
            <source>No packet chosen</source>
            <translation>Chưa chọn gói</translation>
        </message>
        <message numerus="yes">
            <source>Revision %1 · %n attempt(s)</source>
            <translation>
                <numerusform>Bản %1 · đã gửi %n lần</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Khác biệt</translation>
        </message>
        <message>
            <source>Packet %1 · dossier %2</source>
            <translation>Gói %1 · hồ sơ %2</translation>
        </message>
        <message>
            <source>Revision %1 is saved: %2</source>
            <translation>Đã lưu bản %1: %2</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Biểu mẫu</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Nguyên văn</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Các bản</translation>
        </message>
        <message>
            <source>Reason for change</source>
            <translation>Lý do sửa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Lưu và gửi</translation>
        </message>
        <message>
            <source>Save revision</source>
            <translation>Lưu bản sửa</translation>
        </message>
        <message>
            <source>The new revision is held until you release it.</source>
            <translation>Bản mới được giữ lại cho đến khi bạn bỏ giữ.</translation>
        </message>
        <message>
            <source>Corrected by the portal's answer</source>
            <translation>Sửa theo trả lời của Cổng</translation>
        </message>
        <message>
            <source>Procedure code by the mapping table</source>
            <translation>Thủ tục đổi mã theo bảng ánh xạ</translation>
        </message>
        <message>
            <source>Missing date added from the dossier</source>
            <translation>Bổ sung ngày thiếu theo hồ sơ</translation>
        </message>
        <message>
            <source>Revision %1 · packet %2 · %3 · %4 · %5</source>
            <translation>Bản %1 · gói %2 · %3 · %4 · %5</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) or warning(s) in the form.</source>
            <translation>
                <numerusform>%n lỗi và cảnh báo trong biểu mẫu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal answered: “%1”</source>
            <translation>Cổng trả lời: “%1”</translation>
        </message>
        <message>
            <source>code %1 · %2</source>
            <translation>mã %1 · %2</translation>
        </message>
        <message>
            <source>Stopped before sending: %1</source>
            <translation>Chặn trước khi gửi: %1</translation>
        </message>
        <message>
            <source>It is not known whether this packet arrived. The portal is asked first; nothing can be edited until then.</source>
            <translation>Chưa rõ Cổng đã nhận gói này chưa. Hỏi Cổng trước; chưa sửa được cho đến khi rõ.</translation>
        </message>
        <message>
            <source>Waits for packet %1 of the same dossier.</source>
            <translation>Chờ gói %1 của cùng hồ sơ.</translation>
        </message>
        <message>
            <source>Go to problem</source>
            <translation>Tới chỗ sai</translation>
        </message>
        <message>
            <source>Open dossier</source>
            <translation>Mở hồ sơ</translation>
        </message>
        <message>
            <source>An edit of packet %1 was not finished (%2).</source>
            <translation>Còn bản sửa dở của gói tin %1 (%2).</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Sửa tiếp</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Bỏ bản sửa</translation>
        </message>
    </context>
    <context>
        <name>PacketDraft</name>
        <message>
            <source>The portal: “%1”</source>
            <translation>Cổng: “%1”</translation>
        </message>
    </context>
    <context>
        <name>PacketForm</name>
        <message>
            <source>Item %1 of %2</source>
            <translation>Mục %1 / %2</translation>
        </message>
        <message>
            <source>This body is no readable JSON. Mend it in the raw view.</source>
            <translation>Nội dung này không phải JSON đọc được. Sửa ở thẻ Nguyên văn.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n mục</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacketTable</name>
        <message>
            <source>waits for #%1</source>
            <translation>chờ #%1</translation>
        </message>
        <message>
            <source>rev. %1</source>
            <translation>bản %1</translation>
        </message>
        <message>
            <source>Dossier or unit</source>
            <translation>Hồ sơ hoặc đơn vị</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại gói</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Bản</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Lần gửi</translation>
        </message>
        <message>
            <source>Last words</source>
            <translation>Trả lời gần nhất</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Lập lúc</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Gửi từ</translation>
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
        <name>PasswordDialog</name>
        <message>
            <source>Change password</source>
            <translation>Đổi mật khẩu</translation>
        </message>
        <message>
            <source>Change your password</source>
            <translation>Đổi mật khẩu của bạn</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Mật khẩu hiện nay</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Mật khẩu mới</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation>Nhập lại mật khẩu mới</translation>
        </message>
        <message>
            <source>Type the password you have now.</source>
            <translation>Nhập mật khẩu đang dùng.</translation>
        </message>
        <message>
            <source>The two new passwords differ. Type the new one twice.</source>
            <translation>Hai mật khẩu mới khác nhau. Nhập cùng một mật khẩu hai lần.</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>all units</source>
            <translation>mọi đơn vị</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Thêm người dùng</translation>
        </message>
        <message>
            <source>With the first person everybody has to sign in from then on.</source>
            <translation>Từ khi có người dùng đầu tiên, mọi người phải đăng nhập.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation>Nhập lại mật khẩu</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same twice.</source>
            <translation>Hai mật khẩu khác nhau. Nhập giống nhau hai lần.</translation>
        </message>
        <message>
            <source>%1 may sign in now.</source>
            <translation>%1 đăng nhập được từ bây giờ.</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Sửa %1</translation>
        </message>
        <message>
            <source>Save person</source>
            <translation>Lưu người dùng</translation>
        </message>
        <message>
            <source>Reason for change</source>
            <translation>Lý do sửa</translation>
        </message>
        <message>
            <source>%1 is changed. Who is signed in under this name has to sign in again.</source>
            <translation>Đã sửa %1. Ai đang đăng nhập bằng tên này phải đăng nhập lại.</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>Đặt mật khẩu mới cho %1</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Đặt mật khẩu</translation>
        </message>
        <message>
            <source>The new password of %1 holds from now on.</source>
            <translation>Mật khẩu mới của %1 có hiệu lực từ bây giờ.</translation>
        </message>
        <message>
            <source>Open the account of %1</source>
            <translation>Mở tài khoản %1</translation>
        </message>
        <message>
            <source>Shut the account of %1</source>
            <translation>Đóng tài khoản %1</translation>
        </message>
        <message>
            <source>%1 may sign in again, in the same role.</source>
            <translation>%1 đăng nhập lại được, vai trò như cũ.</translation>
        </message>
        <message>
            <source>%1 cannot sign in any more. What was done stays under this name.</source>
            <translation>%1 không đăng nhập được nữa. Việc đã làm vẫn giữ dưới tên này.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Mở tài khoản</translation>
        </message>
        <message>
            <source>Shut account</source>
            <translation>Đóng tài khoản</translation>
        </message>
        <message>
            <source>The account of %1 is open.</source>
            <translation>Tài khoản %1 đã mở.</translation>
        </message>
        <message>
            <source>The account of %1 is shut.</source>
            <translation>Tài khoản %1 đã đóng.</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Người dùng và vai trò</translation>
        </message>
        <message>
            <source>Who may sign in. Nobody is deleted: their acts stay in the audit trail.</source>
            <translation>Ai được đăng nhập. Không xóa ai: việc đã làm còn trong nhật ký.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Last sign-in</source>
            <translation>Đăng nhập gần nhất</translation>
        </message>
        <message>
            <source>Add person…</source>
            <translation>Thêm người dùng…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Mật khẩu mới…</translation>
        </message>
        <message>
            <source>No people are kept here yet: whoever opens this store acts with every permission. The first person must be an administrator.</source>
            <translation>Chưa có người dùng nào: ai mở kho này đều có mọi quyền. Người đầu tiên phải là quản trị.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>đang mở</translation>
        </message>
        <message>
            <source>shut</source>
            <translation>đã đóng</translation>
        </message>
        <message>
            <source>waits until %1</source>
            <translation>chờ đến %1</translation>
        </message>
        <message>
            <source>Open account…</source>
            <translation>Mở tài khoản…</translation>
        </message>
        <message>
            <source>Shut account…</source>
            <translation>Đóng tài khoản…</translation>
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
        <name>PersonPage</name>
        <message>
            <source>Everybody signs in with name and password</source>
            <translation>Mỗi người đăng nhập bằng tên và mật khẩu</translation>
        </message>
        <message>
            <source>The first person is an administrator: adds people and gives them roles. Every act is recorded with a name.</source>
            <translation>Người đầu tiên là quản trị: thêm người và giao vai trò. Mọi việc làm đều ghi tên người làm.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation>Nhập lại mật khẩu</translation>
        </message>
        <message>
            <source>Without signing in, the account of this computer does everything; people can be added later.</source>
            <translation>Nếu không đăng nhập, tài khoản của máy này làm mọi việc; có thể thêm người sau.</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>Người đầu tiên</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Hai mật khẩu khác nhau. Nhập cùng một mật khẩu hai lần.</translation>
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
        <name>PortalForm</name>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Goes to the key store of this computer, into no file. Empty: the kept one stays.</source>
            <translation>Cất trong kho khóa của máy, không ghi vào tệp. Để trống: giữ mật khẩu đã cất.</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Print forms of %1</source>
            <translation>In biểu mẫu của %1</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>New day of return</source>
            <translation>Hẹn lại ngày trả</translation>
        </message>
        <message>
            <source>Forms of</source>
            <translation>Biểu mẫu theo</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Lưu thành PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>The book is saved as a PDF, then printed from there.</source>
            <translation>Sổ được lưu thành PDF rồi in từ tệp đó.</translation>
        </message>
        <message>
            <source>All dossiers of the list that is shown, in its order, at most %1. Save it as a PDF to see its pages.</source>
            <translation>Mọi hồ sơ của danh sách đang hiện, đúng thứ tự, nhiều nhất %1. Lưu thành PDF để xem các trang.</translation>
        </message>
        <message>
            <source>Save the form</source>
            <translation>Lưu biểu mẫu</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Đã lưu: %1</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Đã in: %1</translation>
        </message>
        <message>
            <source>The printer does not take the paper.</source>
            <translation>Máy in không nhận lệnh in. Kiểm tra máy in rồi in lại.</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Trang %1/%2</translation>
        </message>
    </context>
    <context>
        <name>ProofList</name>
        <message>
            <source>Differences between this unit and the portal</source>
            <translation>Khác biệt giữa đơn vị và Cổng</translation>
        </message>
        <message>
            <source>Unit: %1</source>
            <translation>Đơn vị: %1</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Lập lúc: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s)</source>
            <translation>
                <numerusform>%n hồ sơ</numerusform>
            </translation>
        </message>
        <message>
            <source>Dossier code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Tại đơn vị</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Gửi lần cuối</translation>
        </message>
        <message>
            <source>On portal</source>
            <translation>Trên Cổng</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Nguyên nhân</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Hệ quả</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Hỏi lúc</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Sending what is due.</source>
            <translation>Đang gửi các gói đến lượt.</translation>
        </message>
        <message>
            <source>Sending is paused.</source>
            <translation>Đã tạm ngừng gửi.</translation>
        </message>
        <message>
            <source>Sending goes on.</source>
            <translation>Gửi tiếp.</translation>
        </message>
        <message>
            <source>All that is not settled</source>
            <translation>Mọi gói chưa xong</translation>
        </message>
        <message>
            <source>No packet waits here.</source>
            <translation>Không có gói nào ở đây.</translation>
        </message>
    </context>
    <context>
        <name>RawView</name>
        <message>
            <source>Raw packet</source>
            <translation>Nguyên văn gói tin</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive a dossier</source>
            <translation>Tiếp nhận hồ sơ</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>(choose)</source>
            <translation>(chọn)</translation>
        </message>
        <message>
            <source>Receiving unit *</source>
            <translation>Đơn vị tiếp nhận *</translation>
        </message>
        <message>
            <source>Code or a piece of the name</source>
            <translation>Mã hoặc một phần tên</translation>
        </message>
        <message>
            <source>Choose the receiving unit first.</source>
            <translation>Chọn đơn vị tiếp nhận trước.</translation>
        </message>
        <message>
            <source>Choose a procedure from the list first.</source>
            <translation>Chọn thủ tục trong danh sách trước.</translation>
        </message>
        <message>
            <source>Write the applicant's name first.</source>
            <translation>Ghi tên chủ hồ sơ trước.</translation>
        </message>
    </context>
    <context>
        <name>ReconcilePage</name>
        <message>
            <source>Choose a dossier of the list first.</source>
            <translation>Chọn một hồ sơ trong danh sách trước.</translation>
        </message>
        <message>
            <source>The portal is being asked.</source>
            <translation>Đang hỏi Cổng.</translation>
        </message>
        <message>
            <source>The portal tells no value that differs.</source>
            <translation>Cổng không có giá trị nào khác.</translation>
        </message>
        <message>
            <source>The last day lies before the first. Choose a later one.</source>
            <translation>Ngày cuối sớm hơn ngày đầu. Chọn ngày muộn hơn.</translation>
        </message>
        <message>
            <source>The portal was not asked.</source>
            <translation>Chưa hỏi được Cổng.</translation>
        </message>
        <message>
            <source>Dossiers asked about: %1 of %2. Different: %3.</source>
            <translation>Đã hỏi %1 / %2 hồ sơ, %3 khác nhau.</translation>
        </message>
        <message>
            <source>Asking was stopped.</source>
            <translation>Đã dừng hỏi.</translation>
        </message>
        <message>
            <source>No dossier was received in these days. Choose other days or another unit.</source>
            <translation>Không có hồ sơ tiếp nhận trong các ngày này. Chọn ngày hoặc đơn vị khác.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message numerus="yes">
            <source>Send what this unit holds of %n dossier(s)</source>
            <translation>
                <numerusform>Gửi bản của đơn vị: %n hồ sơ</numerusform>
            </translation>
        </message>
        <message>
            <source>Each dossier goes to the portal whole, as it stands here now. A packet that was refused or still waits gets this content in its place.</source>
            <translation>Mỗi hồ sơ được gửi trọn vẹn, như đang có tại đơn vị. Gói bị từ chối hoặc còn chờ được thay bằng nội dung này.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n dossier(s)</source>
            <translation>
                <numerusform>Gửi %n hồ sơ</numerusform>
            </translation>
        </message>
        <message>
            <source>What this unit holds is right</source>
            <translation>Bản của đơn vị là đúng</translation>
        </message>
        <message>
            <source>Packets queued: %1, renewed: %2, waiting already: %3.</source>
            <translation>Xếp hàng %1 gói, thay mới %2, đã chờ sẵn %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) may have arrived: the portal is asked about them first.</source>
            <translation>
                <numerusform>%n gói có thể đã tới: hỏi Cổng về các gói đó trước.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask the portal again when they have been sent.</source>
            <translation>Gửi xong, hỏi lại Cổng để kiểm tra.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Hỏi lại</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of the portal taken over into dossier %1.</source>
            <translation>
                <numerusform>Đã lấy %n giá trị trên Cổng vào hồ sơ %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>all</source>
            <translation>tất cả</translation>
        </message>
        <message>
            <source>Unit whose dossiers are held against the portal</source>
            <translation>Đơn vị có hồ sơ được đối soát</translation>
        </message>
        <message>
            <source>Dossiers received from this day on</source>
            <translation>Hồ sơ tiếp nhận từ ngày này</translation>
        </message>
        <message>
            <source>Dossiers received up to this day</source>
            <translation>Hồ sơ tiếp nhận đến ngày này</translation>
        </message>
        <message>
            <source>Filter differences</source>
            <translation>Lọc khác biệt</translation>
        </message>
        <message>
            <source>F8 next dossier</source>
            <translation>F8 hồ sơ tiếp theo</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen dossier(s)</source>
            <translation>
                <numerusform>%n hồ sơ đã chọn</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to unit and days</source>
            <translation>Quay lại chọn đơn vị và ngày</translation>
        </message>
        <message>
            <source>You may not see this yet. Ask the administrator of your unit.</source>
            <translation>Bạn chưa có quyền xem mục này. Liên hệ quản trị đơn vị.</translation>
        </message>
        <message>
            <source>Causes: %1 · %2</source>
            <translation>Nguyên nhân: %1 nhóm · %2</translation>
        </message>
        <message>
            <source>There is no difference to export.</source>
            <translation>Không có khác biệt để xuất.</translation>
        </message>
        <message>
            <source>Ask portal</source>
            <translation>Hỏi Cổng</translation>
        </message>
        <message>
            <source>The portal has not been asked about these dossiers yet.</source>
            <translation>Chưa hỏi Cổng về các hồ sơ này.</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) asked about: here and at the portal the same stands. Last asked %1.</source>
            <translation>
                <numerusform>Đã hỏi %n hồ sơ: tại đơn vị và trên Cổng giống nhau. Hỏi lần cuối %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReplyWords</name>
        <message>
            <source>The connection to the portal failed. Check the network and the address.</source>
            <translation>Không kết nối được với cổng. Hãy kiểm tra mạng và địa chỉ.</translation>
        </message>
        <message>
            <source>The proxy did not let the connection through. Check the setting portal/proxy.</source>
            <translation>Máy chủ trung gian (proxy) không cho kết nối qua. Hãy kiểm tra thiết lập portal/proxy.</translation>
        </message>
        <message>
            <source>The far end could not prove that it is the portal, so nothing was sent. Check the address and ca_file.</source>
            <translation>Đầu bên kia không chứng minh được mình là cổng nên chưa gửi gì. Hãy kiểm tra địa chỉ và ca_file.</translation>
        </message>
        <message>
            <source>The portal did not answer in time.</source>
            <translation>Cổng không trả lời trong thời hạn.</translation>
        </message>
        <message>
            <source>The answer was larger than an answer may be and was cut.</source>
            <translation>Trả lời dài quá mức cho phép nên đã bị cắt.</translation>
        </message>
        <message>
            <source>The portal closed without an answer.</source>
            <translation>Cổng đóng kết nối mà không trả lời.</translation>
        </message>
        <message>
            <source>The far end answered with an HTTP status that says nothing about the packet.</source>
            <translation>Đầu bên kia trả lời bằng một mã HTTP không nói gì về gói tin.</translation>
        </message>
        <message>
            <source>A web page answered in place of the portal. Check the network's sign-in and the address.</source>
            <translation>Một trang web trả lời thay cho cổng. Hãy kiểm tra việc đăng nhập mạng và địa chỉ.</translation>
        </message>
        <message>
            <source>The answer is cut or is no answer of the portal.</source>
            <translation>Trả lời bị cắt hoặc không phải là trả lời của cổng.</translation>
        </message>
        <message>
            <source>The answer carries no code that can be read.</source>
            <translation>Trả lời không có mã đọc được.</translation>
        </message>
        <message>
            <source>The answer's code says success, its words do not.</source>
            <translation>Mã trả lời là thành công nhưng lời kèm theo thì không.</translation>
        </message>
        <message>
            <source>The answer speaks of another dossier.</source>
            <translation>Trả lời nói về một hồ sơ khác.</translation>
        </message>
        <message>
            <source>The sign-in was answered without a session.</source>
            <translation>Đăng nhập được trả lời nhưng không có phiên làm việc.</translation>
        </message>
        <message>
            <source>There is no session with the portal yet.</source>
            <translation>Chưa có phiên làm việc với cổng.</translation>
        </message>
        <message>
            <source>The password of the portal account is not known. Set it in the settings.</source>
            <translation>Chưa biết mật khẩu của tài khoản trên cổng. Hãy đặt trong phần thiết lập.</translation>
        </message>
        <message>
            <source>This transport cannot carry packets of that profile. Change portal/transport or cancel the packet.</source>
            <translation>Cách truyền này không mang được gói tin theo quy cách đó. Hãy đổi portal/transport hoặc hủy gói tin.</translation>
        </message>
        <message>
            <source>This transport has no message for that kind of packet.</source>
            <translation>Cách truyền này không có thông điệp cho loại gói tin đó.</translation>
        </message>
        <message>
            <source>The gateway takes JSON only. Build the packet again as JSON.</source>
            <translation>Trục của tỉnh chỉ nhận JSON. Hãy lập lại gói tin dưới dạng JSON.</translation>
        </message>
        <message>
            <source>The packet's envelope cannot be filled in. Mend the packet.</source>
            <translation>Không điền được phần đầu của gói tin. Hãy sửa gói tin.</translation>
        </message>
        <message>
            <source>The settings name no address for that kind of packet. Set portal/url.</source>
            <translation>Thiết lập chưa có địa chỉ cho loại gói tin đó. Hãy đặt portal/url.</translation>
        </message>
        <message>
            <source>Nothing can be looked up over this transport.</source>
            <translation>Cách truyền này không tra cứu được.</translation>
        </message>
        <message>
            <source>The folder for packets cannot be written. Nothing was sent.</source>
            <translation>Không ghi được vào thư mục gói tin. Chưa gửi gì.</translation>
        </message>
        <message>
            <source>The packet lies in the folder; its answer is not there yet.</source>
            <translation>Gói tin đã nằm trong thư mục; chưa có trả lời.</translation>
        </message>
        <message>
            <source>Sending stopped before its turn. Nothing left; it waits.</source>
            <translation>Việc gửi dừng trước khi tới lượt. Chưa gửi gì; gói tin đang chờ.</translation>
        </message>
        <message>
            <source>Sending was stopped before the answer came. The portal is asked what arrived.</source>
            <translation>Việc gửi đã dừng trước khi có câu trả lời. Sẽ hỏi Cổng xem gói tin đã đến hay chưa.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Thiết lập</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Thư mục</translation>
        </message>
        <message>
            <source>Name of the server</source>
            <translation>Tên máy chủ</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Kết nối</translation>
        </message>
        <message>
            <source>Encryption and certificate</source>
            <translation>Mã hóa và chứng thư</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Look-up</source>
            <translation>Tra cứu</translation>
        </message>
        <message>
            <source>works</source>
            <translation>hoạt động</translation>
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
        <name>Reveal</name>
        <message>
            <source>Show citizens' numbers</source>
            <translation>Xem số của công dân</translation>
        </message>
        <message>
            <source>The audit trail notes who looked, when and why.</source>
            <translation>Nhật ký ghi lại ai xem, lúc nào và vì sao.</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>Xem số</translation>
        </message>
    </context>
    <context>
        <name>SecondDialog</name>
        <message>
            <source>A second person confirms</source>
            <translation>Người thứ hai xác nhận</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>%1 wants to change what stands below. Somebody else who may confirm signs for exactly these values.</source>
            <translation>%1 muốn sửa các mục dưới đây. Một người khác có quyền xác nhận ký cho đúng những giá trị này.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Lý do: %1</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Đang kiểm tra…</translation>
        </message>
        <message>
            <source>Confirm this change</source>
            <translation>Xác nhận thay đổi này</translation>
        </message>
    </context>
    <context>
        <name>SecondWish</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>%n giá trị khác nhau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingFields</name>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Giao diện</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Cỡ chữ</translation>
        </message>
        <message>
            <source>Lock after (minutes)</source>
            <translation>Khóa sau (phút)</translation>
        </message>
        <message>
            <source>Minutes without a key or the mouse; 0 = never.</source>
            <translation>Số phút không chạm bàn phím, chuột; 0 = không bao giờ.</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Đường truyền</translation>
        </message>
        <message>
            <source>Packet profile</source>
            <translation>Bộ quy định gói tin</translation>
        </message>
        <message>
            <source>Unit code (madonvi)</source>
            <translation>Mã đơn vị (madonvi)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>https://…; plain http only to this machine itself.</source>
            <translation>https://…; http chỉ dùng cho chính máy này.</translation>
        </message>
        <message>
            <source>Sign-in path</source>
            <translation>Đường dẫn đăng nhập</translation>
        </message>
        <message>
            <source>Look-up path</source>
            <translation>Đường dẫn tra cứu</translation>
        </message>
        <message>
            <source>Sending path</source>
            <translation>Đường dẫn gửi</translation>
        </message>
        <message>
            <source>Destination (dstcode)</source>
            <translation>Nơi nhận (dstcode)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Mã ứng dụng (client id)</translation>
        </message>
        <message>
            <source>Address for new</source>
            <translation>Địa chỉ thêm mới</translation>
        </message>
        <message>
            <source>Three addresses, or none of them where one address takes all.</source>
            <translation>Ghi cả ba địa chỉ, hoặc bỏ trống khi một địa chỉ nhận tất cả.</translation>
        </message>
        <message>
            <source>Address for updates</source>
            <translation>Địa chỉ cập nhật</translation>
        </message>
        <message>
            <source>Address for steps</source>
            <translation>Địa chỉ tiến độ</translation>
        </message>
        <message>
            <source>Outgoing folder</source>
            <translation>Thư mục gửi</translation>
        </message>
        <message>
            <source>Answer folder</source>
            <translation>Thư mục trả lời</translation>
        </message>
        <message>
            <source>Trusted authorities</source>
            <translation>Chứng thư tin cậy</translation>
        </message>
        <message>
            <source>PEM file; empty: those of the system.</source>
            <translation>Tệp PEM; để trống: theo hệ thống.</translation>
        </message>
        <message>
            <source>Own certificate</source>
            <translation>Chứng thư của đơn vị</translation>
        </message>
        <message>
            <source>PEM files, both or none.</source>
            <translation>Tệp PEM, có cả hai hoặc bỏ trống.</translation>
        </message>
        <message>
            <source>Key of it</source>
            <translation>Khóa của chứng thư</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Máy chủ trung gian</translation>
        </message>
        <message>
            <source>http://host:port or socks5://host:port; empty: none.</source>
            <translation>http://máy:cổng hoặc socks5://máy:cổng; để trống: không dùng.</translation>
        </message>
        <message>
            <source>Connect within (s)</source>
            <translation>Kết nối trong (giây)</translation>
        </message>
        <message>
            <source>Answer within (s)</source>
            <translation>Chờ trả lời (giây)</translation>
        </message>
        <message>
            <source>Until the last byte of the answer, whatever trickles in.</source>
            <translation>Tính tới byte cuối của câu trả lời, dù đến nhỏ giọt.</translation>
        </message>
        <message>
            <source>Send what is due by itself</source>
            <translation>Tự gửi gói tin đến hạn</translation>
        </message>
        <message>
            <source>While somebody who may send is signed in; otherwise only on “Send now”.</source>
            <translation>Khi có người được quyền gửi đang đăng nhập; nếu không, chỉ gửi khi bấm “Gửi ngay”.</translation>
        </message>
        <message>
            <source>Check before sending</source>
            <translation>Kiểm tra trước khi gửi</translation>
        </message>
        <message>
            <source>Packets in which the check finds an error are parked, not sent.</source>
            <translation>Gói tin còn sai quy định được chặn lại, không gửi.</translation>
        </message>
        <message>
            <source>Repeat steps whose arrival is not known</source>
            <translation>Gửi lại bước xử lý chưa rõ đã đến</translation>
        </message>
        <message>
            <source>The portal may then hold a step twice.</source>
            <translation>Khi đó Cổng có thể giữ một bước hai lần.</translation>
        </message>
        <message>
            <source>Messages at once</source>
            <translation>Số gói gửi cùng lúc</translation>
        </message>
        <message>
            <source>Quiet time (s)</source>
            <translation>Thời gian lặng (giây)</translation>
        </message>
        <message>
            <source>After a message without an answer nothing is asked or repeated for so long.</source>
            <translation>Sau khi gửi mà không có trả lời, chờ đủ thời gian này mới hỏi hoặc gửi lại.</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Kho dữ liệu</translation>
        </message>
        <message>
            <source>File path or postgresql://…; empty: the person's data folder. In force when Motcua starts next.</source>
            <translation>Đường dẫn tệp hoặc postgresql://…; để trống: thư mục dữ liệu của người dùng. Có hiệu lực khi mở lại Motcua.</translation>
        </message>
        <message>
            <source>Adapter of the exchange axis</source>
            <translation>Adapter của trục liên thông</translation>
        </message>
        <message>
            <source>Gateway of the province</source>
            <translation>Cổng kết nối của tỉnh</translation>
        </message>
        <message>
            <source>OAuth (guide of 2018)</source>
            <translation>OAuth (hướng dẫn 2018)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Thư mục</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Theo hệ thống</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Save settings</source>
            <translation>Lưu thiết lập</translation>
        </message>
        <message>
            <source>Test the connection…</source>
            <translation>Kiểm tra kết nối…</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Đổi thiết lập</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Chung</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Cổng</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Mạng</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Gửi gói tin</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Kho dữ liệu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Đang mở</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>SQLite, one desk</source>
            <translation>SQLite, một bàn làm việc</translation>
        </message>
        <message>
            <source>PostgreSQL, many desks</source>
            <translation>PostgreSQL, nhiều bàn làm việc</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dung lượng</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Mục đích</translation>
        </message>
        <message>
            <source>Training: nothing is sent out of this machine.</source>
            <translation>Tập huấn: không gửi gì ra khỏi máy này.</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Làm việc thật</translation>
        </message>
        <message>
            <source>Settings file</source>
            <translation>Tệp thiết lập</translation>
        </message>
        <message>
            <source>Not known there</source>
            <translation>Mục lạ trong tệp</translation>
        </message>
        <message>
            <source>The settings are saved, but the password is not.</source>
            <translation>Thiết lập đã lưu, nhưng mật khẩu chưa cất được.</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Chọn: %1</translation>
        </message>
        <message>
            <source>Said by the settings file of this computer; its administrator can change it.</source>
            <translation>Do tệp thiết lập của máy này quy định; quản trị máy có thể đổi.</translation>
        </message>
        <message>
            <source>Fill in “%1”: nothing can be sent without it.</source>
            <translation>Điền “%1”: thiếu mục này thì không gửi được.</translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message numerus="yes">
            <source>%n slip(s)</source>
            <translation>
                <numerusform>%n phiếu</numerusform>
            </translation>
        </message>
        <message>
            <source>Three levels</source>
            <translation>Tỷ lệ ba mức</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Hài lòng</translation>
        </message>
    </context>
    <context>
        <name>SidesTable</name>
        <message>
            <source>The profile does not let this member change.</source>
            <translation>Bộ quy tắc không cho sửa trường này.</translation>
        </message>
        <message>
            <source>This status may not follow the one held here.</source>
            <translation>Trạng thái này không được đứng sau trạng thái tại đơn vị.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Here, now</source>
            <translation>Tại đơn vị, lúc này</translation>
        </message>
        <message>
            <source>Last sent · %1</source>
            <translation>Gửi lần cuối · %1</translation>
        </message>
        <message>
            <source>Last sent · never</source>
            <translation>Gửi lần cuối · chưa gửi</translation>
        </message>
        <message>
            <source>On portal · asked %1</source>
            <translation>Trên Cổng · hỏi %1</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Unlock Motcua</source>
            <translation>Mở khóa Motcua</translation>
        </message>
        <message>
            <source>Sign in to Motcua</source>
            <translation>Đăng nhập Motcua</translation>
        </message>
        <message>
            <source>Motcua is locked</source>
            <translation>Motcua đang khóa</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Đang kiểm tra…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Người khác</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
    </context>
    <context>
        <name>SlipDialog</name>
        <message>
            <source>(not answered)</source>
            <translation>(không trả lời)</translation>
        </message>
        <message>
            <source>Enter survey slips</source>
            <translation>Nhập phiếu khảo sát</translation>
        </message>
        <message>
            <source>Paper slip</source>
            <translation>Phiếu giấy</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>Trên mạng</translation>
        </message>
        <message>
            <source>Kiosk or tablet</source>
            <translation>Ki-ốt hoặc máy tính bảng</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>may be left empty</source>
            <translation>để trống được</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Hình thức</translation>
        </message>
        <message>
            <source>Dossier code</source>
            <translation>Mã hồ sơ</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Mức chung</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Lưu và nhập tiếp</translation>
        </message>
        <message>
            <source>In the citizen's words</source>
            <translation>Ý kiến viết thêm</translation>
        </message>
        <message>
            <source>Choose the unit the slip is about.</source>
            <translation>Chọn đơn vị mà phiếu đánh giá.</translation>
        </message>
        <message numerus="yes">
            <source>%n slip(s) entered</source>
            <translation>
                <numerusform>Đã nhập %n phiếu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>There is no store yet. Nothing is made before the last page; Cancel leaves this computer as it is.</source>
            <translation>Chưa có kho dữ liệu. Trước trang cuối chưa tạo gì; bấm Hủy thì máy giữ nguyên như cũ.</translation>
        </message>
        <message>
            <source>Set up our office</source>
            <translation>Thiết lập đơn vị</translation>
        </message>
        <message>
            <source>Unit, portal account, catalogues, calendar and the first person. The store will be: %1</source>
            <translation>Đơn vị, tài khoản Cổng, danh mục, lịch làm việc và người đầu tiên. Kho dữ liệu sẽ là: %1</translation>
        </message>
        <message>
            <source>Look around with training data</source>
            <translation>Xem thử với dữ liệu tập huấn</translation>
        </message>
        <message>
            <source>A training office with invented data in a file of its own: %1. Nothing of it is ever sent out of this machine, and its prints are marked.</source>
            <translation>Văn phòng tập huấn với dữ liệu giả định trong tệp riêng: %1. Không gửi gì ra khỏi máy này, bản in có dấu tập huấn.</translation>
        </message>
        <message>
            <source>Welcome to Motcua</source>
            <translation>Chào mừng đến với Motcua</translation>
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
            <translation>Tiếp nhận và giải quyết theo tháng</translation>
        </message>
        <message>
            <source>Resolved dossiers by month</source>
            <translation>Hồ sơ đã giải quyết theo tháng</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Tháng</translation>
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
            <source>Open and overdue by unit</source>
            <translation>Đang giải quyết quá hạn theo đơn vị</translation>
        </message>
        <message>
            <source>Resolved dossiers by unit</source>
            <translation>Hồ sơ đã giải quyết theo đơn vị</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>No open dossier is overdue.</source>
            <translation>Không có hồ sơ đang giải quyết nào quá hạn.</translation>
        </message>
        <message>
            <source>On-time rate by field (R1)</source>
            <translation>Tỷ lệ đúng hạn theo lĩnh vực (R1)</translation>
        </message>
        <message>
            <source>On-time rate by unit (R1)</source>
            <translation>Tỷ lệ đúng hạn theo đơn vị (R1)</translation>
        </message>
        <message>
            <source>(early + on time) / resolved in the period</source>
            <translation>(sớm + đúng hạn) / đã giải quyết trong kỳ</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>On-time rate</source>
            <translation>Tỷ lệ đúng hạn</translation>
        </message>
        <message>
            <source>Nothing was resolved in this period.</source>
            <translation>Kỳ này chưa giải quyết hồ sơ nào.</translation>
        </message>
        <message>
            <source>Channels of receipt in the period</source>
            <translation>Kênh tiếp nhận trong kỳ</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kênh</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>By field</source>
            <translation>Theo lĩnh vực</translation>
        </message>
        <message>
            <source>By unit</source>
            <translation>Theo đơn vị</translation>
        </message>
        <message>
            <source>Resolved by month</source>
            <translation>Giải quyết theo tháng</translation>
        </message>
        <message>
            <source>Received and resolved</source>
            <translation>Tiếp nhận và giải quyết</translation>
        </message>
        <message>
            <source>Overdue by unit</source>
            <translation>Quá hạn theo đơn vị</translation>
        </message>
        <message>
            <source>On time or late is told by the day. Dossiers without a promised day are never late. Enter opens the dossiers of a cell.</source>
            <translation>Đúng hạn, quá hạn tính theo ngày. Hồ sơ không có ngày hẹn không bao giờ quá hạn. Enter mở danh sách hồ sơ của ô đang chọn.</translation>
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
            <source>On-time rate R1</source>
            <translation>Tỷ lệ đúng hạn R1</translation>
        </message>
        <message numerus="yes">
            <source>4 identities hold on %n row(s): (3)=(7)+(11)</source>
            <translation>
                <numerusform>Khớp 4 đẳng thức trên %n dòng: (3)=(7)+(11)</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures do not add up</source>
            <translation>Số liệu không khớp đẳng thức</translation>
        </message>
        <message>
            <source>Figures of %1</source>
            <translation>Số liệu %1</translation>
        </message>
        <message>
            <source>Snapshot %1 is kept, digest %2.</source>
            <translation>Đã giữ bản chốt %1, dấu kiểm %2.</translation>
        </message>
        <message>
            <source>Statistics packet %1 is queued.</source>
            <translation>Gói số liệu %1 đã vào hàng đợi.</translation>
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
            <source>Open the queue and the health of the portal</source>
            <translation>Mở hàng đợi và tình trạng cổng</translation>
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
        <name>StoryTimeline</name>
        <message>
            <source>All events</source>
            <translation>Mọi sự kiện</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Xử lý</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Gửi nhận</translation>
        </message>
        <message>
            <source>Used %1</source>
            <translation>Đã dùng %1</translation>
        </message>
        <message>
            <source>paused %1</source>
            <translation>tạm dừng %1</translation>
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
        <name>SummaryPage</name>
        <message>
            <source>This is what will be made. Go back to change something.</source>
            <translation>Đây là những gì sẽ tạo. Quay lại nếu muốn đổi.</translation>
        </message>
        <message>
            <source>Ready to set up</source>
            <translation>Sẵn sàng thiết lập</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Cổng</translation>
        </message>
        <message>
            <source>later, under Settings</source>
            <translation>để sau, trong Thiết lập</translation>
        </message>
        <message>
            <source>Catalogues</source>
            <translation>Danh mục</translation>
        </message>
        <message numerus="yes">
            <source>from %n file(s)</source>
            <translation>
                <numerusform>từ %n tệp</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 units, %2 fields, %3 procedures</source>
            <translation>%1 đơn vị, %2 lĩnh vực, %3 thủ tục</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Giờ làm việc</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Ngày nghỉ, ngày làm bù</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>Người đầu tiên</translation>
        </message>
        <message>
            <source>nobody; the account of this computer does everything</source>
            <translation>không có; tài khoản của máy này làm mọi việc</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Kho dữ liệu</translation>
        </message>
        <message>
            <source>Settings file</source>
            <translation>Tệp thiết lập</translation>
        </message>
    </context>
    <context>
        <name>SurveyHead</name>
        <message>
            <source>Results returned</source>
            <translation>Hồ sơ đã trả</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>Phiếu thu được</translation>
        </message>
        <message>
            <source>%1% answered</source>
            <translation>%1% trả lời</translation>
        </message>
        <message>
            <source>Levels, n = %1:  %2 %3 · %4 %5 · %6 %7</source>
            <translation>Mức hài lòng chung, n = %1:  %2 %3 · %4 %5 · %6 %7</translation>
        </message>
        <message>
            <source>Satisfied or better</source>
            <translation>Hài lòng trở lên</translation>
        </message>
        <message>
            <source>95% interval %1 – %2%</source>
            <translation>khoảng tin cậy 95%: %1 – %2%</translation>
        </message>
        <message>
            <source>fewer than %1 slips: no shares</source>
            <translation>dưới %1 phiếu: không hiện tỷ lệ</translation>
        </message>
    </context>
    <context>
        <name>SurveyPage</name>
        <message>
            <source>By procedure</source>
            <translation>Theo thủ tục</translation>
        </message>
        <message>
            <source>By unit</source>
            <translation>Theo đơn vị</translation>
        </message>
        <message>
            <source>Search the words</source>
            <translation>Tìm trong ý kiến</translation>
        </message>
        <message>
            <source>Written comments</source>
            <translation>Ý kiến viết thêm</translation>
        </message>
        <message>
            <source>numbers are masked</source>
            <translation>đã che số</translation>
        </message>
        <message>
            <source>By question</source>
            <translation>Theo câu hỏi</translation>
        </message>
        <message>
            <source>three levels of satisfaction</source>
            <translation>ba mức hài lòng</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>below %1 slips: counts only</source>
            <translation>dưới %1 phiếu: chỉ hiện số phiếu</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Thủ tục</translation>
        </message>
        <message>
            <source>Trend: satisfied or better, and response rate</source>
            <translation>Xu hướng: hài lòng trở lên và tỷ lệ trả lời</translation>
        </message>
        <message>
            <source>per month, the last twelve, in per cent of slips and of results returned</source>
            <translation>theo tháng, 12 tháng gần nhất, phần trăm số phiếu và số hồ sơ đã trả</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Tháng</translation>
        </message>
        <message>
            <source>Satisfied or better</source>
            <translation>Hài lòng trở lên</translation>
        </message>
        <message>
            <source>Response rate</source>
            <translation>Tỷ lệ trả lời</translation>
        </message>
        <message>
            <source>Survey packet %1 is queued.</source>
            <translation>Gói khảo sát %1 đã vào hàng đợi.</translation>
        </message>
    </context>
    <context>
        <name>TakeTheirsDialog</name>
        <message>
            <source>Take the portal's values – %1</source>
            <translation>Lấy bản trên Cổng – %1</translation>
        </message>
        <message>
            <source>The reason is kept with your name in the audit trail.</source>
            <translation>Lý do được giữ cùng tên bạn trong nhật ký.</translation>
        </message>
        <message>
            <source>%1 stays: %2</source>
            <translation>%1 giữ nguyên: %2</translation>
        </message>
        <message>
            <source>Ticked values of the portal replace those held here. Nothing is sent.</source>
            <translation>Giá trị được đánh dấu trên Cổng thay cho giá trị tại đơn vị. Không gửi gì đi.</translation>
        </message>
        <message>
            <source>The portal's value is right</source>
            <translation>Giá trị trên Cổng là đúng</translation>
        </message>
        <message>
            <source>Changed by another authority</source>
            <translation>Cơ quan khác đã sửa</translation>
        </message>
        <message>
            <source>why these values are taken</source>
            <translation>vì sao lấy các giá trị này</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Reason *</source>
            <translation>Lý do *</translation>
        </message>
        <message numerus="yes">
            <source>Take %n value(s)</source>
            <translation>
                <numerusform>Lấy %n giá trị</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick at least one value.</source>
            <translation>Đánh dấu ít nhất một giá trị.</translation>
        </message>
        <message>
            <source>Give the reason first.</source>
            <translation>Nhập lý do trước.</translation>
        </message>
    </context>
    <context>
        <name>TestPage</name>
        <message>
            <source>Test again</source>
            <translation>Kiểm tra lại</translation>
        </message>
        <message>
            <source>Nothing is sent here but the sign-in and one question. You may go on even if a step is not passed, and mend it later under Settings.</source>
            <translation>Ở đây chỉ đăng nhập và hỏi một câu, không gửi hồ sơ nào. Bước nào chưa thông vẫn đi tiếp được và chỉnh sau trong Thiết lập.</translation>
        </message>
        <message>
            <source>Test of the connection</source>
            <translation>Kiểm tra kết nối</translation>
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
        <name>TrainingMark</name>
        <message>
            <source>TRAINING – INVENTED DATA</source>
            <translation>TẬP HUẤN – SỐ LIỆU GIẢ ĐỊNH</translation>
        </message>
    </context>
    <context>
        <name>UnitPage</name>
        <message>
            <source>The code is the one the portal knows your unit by (madonvi); it stands in every packet. It is on the letter that opened the portal account.</source>
            <translation>Mã là mã Cổng dùng để nhận ra đơn vị (madonvi), có trong mọi gói tin. Mã ghi trên văn bản cấp tài khoản Cổng.</translation>
        </message>
        <message>
            <source>Unit code (madonvi)</source>
            <translation>Mã đơn vị (madonvi)</translation>
        </message>
        <message>
            <source>Name of the unit</source>
            <translation>Tên đơn vị</translation>
        </message>
        <message>
            <source>Our unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>“%1” is no unit code. Write letters, digits and dots, like H99.21.</source>
            <translation>“%1” không phải mã đơn vị. Ghi chữ, số và dấu chấm, ví dụ H99.21.</translation>
        </message>
        <message>
            <source>Write the name of the unit as it stands on its stamp.</source>
            <translation>Ghi tên đơn vị như trên con dấu.</translation>
        </message>
    </context>
    <context>
        <name>UnitPicker</name>
        <message>
            <source>All units</source>
            <translation>Mọi đơn vị</translation>
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
    <context>
        <name>ViewsMenu</name>
        <message>
            <source>Keep this view</source>
            <translation>Lưu kiểu xem này</translation>
        </message>
        <message>
            <source>For example: Overdue of the land desk</source>
            <translation>Ví dụ: Quá hạn quầy đất đai</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>No view is kept yet</source>
            <translation>Chưa lưu kiểu xem nào</translation>
        </message>
        <message>
            <source>Keep this view…</source>
            <translation>Lưu kiểu xem này…</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>View kept: %1</source>
            <translation>Đã lưu kiểu xem: %1</translation>
        </message>
        <message>
            <source>View dropped: %1</source>
            <translation>Đã bỏ kiểu xem: %1</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Kiểu xem</translation>
        </message>
        <message>
            <source>Filters kept under a name</source>
            <translation>Các bộ lọc đã lưu thành tên</translation>
        </message>
    </context>
</TS>
