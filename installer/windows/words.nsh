; SPDX-License-Identifier: GPL-3.0-or-later
; Every word the installer says, in both languages. The file is UTF-8.
!macro WORD name vi en
  LangString WORD_${name} ${LANG_VIETNAMESE} "${vi}"
  LangString WORD_${name} ${LANG_ENGLISH} "${en}"
!macroend

!macro MOTCUA_WORDS
  !insertmacro WORD 64BIT "Motcua cần Windows 64 bit (Windows 10 bản 1809 trở lên)." "Motcua needs 64-bit Windows (Windows 10 version 1809 or later)."
  !insertmacro WORD OLDER "Dữ liệu trên máy này đã do Motcua $Highest dùng. Bản ${VERSION} cũ hơn và không đọc được: hãy dùng bộ cài của bản $Highest hoặc mới hơn. Chưa có gì thay đổi." "The data of this machine was used by Motcua $Highest. Version ${VERSION} is older and cannot read it: use the installer of $Highest or later. Nothing was changed."
  !insertmacro WORD RUNNING "Motcua đang chạy. Hãy đóng chương trình rồi chọn Thử lại. Chưa có gì thay đổi." "Motcua is running. Close it, then choose Retry. Nothing was changed."
  !insertmacro WORD THERE "Motcua đã có trên máy này" "Motcua is on this machine already"
  !insertmacro WORD THERE_MORE "Bản đang có: $There. Bản trong bộ cài: ${VERSION}." "Installed: $There. In this installer: ${VERSION}."
  !insertmacro WORD REPAIR "Chọn Tiếp tục để nâng cấp hoặc sửa chữa chương trình. Dữ liệu và thiết lập được giữ nguyên." "Choose Next to upgrade or repair the program. Data and settings stay as they are."
  !insertmacro WORD TRAINING "Motcua (tập huấn)" "Motcua (training)"
  !insertmacro WORD PACKET "Gói tin của Cổng Dịch vụ công" "Packet of the public service portal"
  !insertmacro WORD PROGRAM_MORE "Chương trình, công cụ dòng lệnh motcuactl và các thư viện." "The program, the command-line tool motcuactl and the libraries."
  !insertmacro WORD OPENWITH "Mở gói tin bằng Motcua" "Open packets with Motcua"
  !insertmacro WORD OPENWITH_MORE "Thêm Motcua vào mục Mở bằng của tệp JSON và XML. Chương trình đang mở các tệp này không đổi." "Adds Motcua to Open with for JSON and XML files. What opens them today stays as it is."
  !insertmacro WORD SENDING "Tự động gửi gói tin" "Unattended sending"
  !insertmacro WORD SENDING_MORE "Tác vụ của Windows gửi các gói tin đang chờ, năm phút một lần, kể cả khi chưa ai đăng nhập. Chỉ chọn trên một máy của cơ quan." "A task of Windows that sends what waits every five minutes, even while nobody is signed in. Choose it on one machine of the office only."
  !insertmacro WORD ACCOUNT_MORE "Tài khoản chạy tác vụ gửi" "The account that sends"
  !insertmacro WORD ACCOUNT "Tài khoản Windows (có quyền đăng nhập theo lô):" "Windows account (with the right to log on as a batch job):"
  !insertmacro WORD PASSWORD "Mật khẩu của tài khoản đó:" "The password of this account:"
  !insertmacro WORD NOACCOUNT "Hãy nhập tài khoản Windows sẽ chạy tác vụ gửi." "Name the Windows account that is to send."
  !insertmacro WORD NOTASK "Windows không nhận tác vụ gửi tự động. Chương trình đã cài xong; xem tệp sending-task.xml trong thư mục cài đặt." "Windows did not take the task of unattended sending. The program is installed; see sending-task.xml in its folder."
  !insertmacro WORD DATA "Dữ liệu" "Data"
  !insertmacro WORD DATA_MORE "Giữ hay xóa dữ liệu dùng chung của máy này" "Keep or remove the shared data of this machine"
  !insertmacro WORD DATA_WHERE "Dữ liệu dùng chung nằm ở $APPDATA\Motcua và được giữ lại, trừ khi chọn xóa dưới đây. Dữ liệu riêng của từng người và dữ liệu trên máy chủ PostgreSQL không bị đụng tới." "Shared data lies in $APPDATA\Motcua and stays, unless you choose to remove it below. Data of single persons and on PostgreSQL servers is not touched."
  !insertmacro WORD DATA_REMOVE "Xóa dữ liệu dùng chung. Không lấy lại được." "Remove the shared data. It cannot be brought back."
!macroend
