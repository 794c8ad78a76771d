; SPDX-License-Identifier: GPL-3.0-or-later
; Installer for all persons of a machine.  makensis -DVERSION=… -DSOURCE=<collected folder> -DOUT=<exe>
;   /S            silent: installs, upgrades or repairs; data stays
;   /D=C:\folder  where (last word of the line)
;   /COMPONENTS=openwith,sending   what is installed by choice only
;   /ACCOUNT=name    for sending; the account's password comes from the environment, MOTCUA_TASK_PASSWORD
;   uninstall.exe /S [/DATA=remove]   silent; data stays unless told otherwise
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"
!include "Sections.nsh"
!include "nsDialogs.nsh"
!include "x64.nsh"
!include "words.nsh"

!define KEY "Software\Motcua"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Motcua"
!define TASK "Motcua sending"

Var There    ; version that is installed now, or empty
Var Highest  ; highest version that ever worked on this machine's data
Var RemoveData
Var Box
Var Account  ; whose rights unattended sending has
Var Password

Name "Motcua"
OutFile "${OUT}"
!ifdef FAST ; for trials only
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
InstallDir "$PROGRAMFILES64\Motcua"
RequestExecutionLevel admin
!ifdef SIGN ; the remover is signed before it is packed
  !uninstfinalize 'bash "${SIGN}" "%1"' = 0
!endif
BrandingText "Motcua ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Motcua"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Motcua"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsCaller

!insertmacro MUI_PAGE_WELCOME
Page custom ChooseWork
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenThere
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
Page custom AskAccount TakeAccount
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskData un.TakeData
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MOTCUA_WORDS

; ---- what may be begun -------------------------------------------------------------------------

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(WORD_64BIT)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $There HKLM "${UNINSTALL}" "DisplayVersion"
  ReadRegStr $Highest HKLM "${KEY}" "HighestVersion"
  ReadRegStr $0 HKLM "${KEY}" "InstallDir"
  ; /D= of the command line goes before the folder of the last time.
  ${If} $0 != ""
  ${AndIf} $INSTDIR == "$PROGRAMFILES64\Motcua"
    StrCpy $INSTDIR $0
  ${EndIf}
  Call RefuseOlder
  Call RefuseWhileRunning
  Call TakeComponents
FunctionEnd

; An older program does not understand a store that a newer one has upgraded.
Function RefuseOlder
  ${If} $Highest == ""
    StrCpy $Highest $There
  ${EndIf}
  ${If} $Highest == ""
    Return
  ${EndIf}
  ${VersionCompare} "$Highest" "${VERSION}" $0
  ${If} $0 == 1
    MessageBox MB_OK|MB_ICONSTOP "$(WORD_OLDER)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
FunctionEnd

; A running program holds its file: told here, before anything is changed.
Function RefuseWhileRunning
again:
  StrCpy $1 "motcua.exe"
  Call IsHeld
  ${If} $0 == 0
    StrCpy $1 "motcuactl.exe"
    Call IsHeld
  ${EndIf}
  ${If} $0 == 1
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(WORD_RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 4
    Abort
  ${EndIf}
FunctionEnd

; $1 a program's name; $0 becomes 1 when it runs.
Function IsHeld
  StrCpy $0 0
  ${If} ${FileExists} "$INSTDIR\$1"
    ClearErrors
    FileOpen $2 "$INSTDIR\$1" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $2
    ${EndIf}
  ${EndIf}
FunctionEnd

; The same version again: repair, or go away.
Function ChooseWork
  ${If} $There == ""
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WORD_THERE)" "$(WORD_THERE_MORE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 40u "$(WORD_REPAIR)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function SkipWhenThere
  ${If} $There != ""
    Abort
  ${EndIf}
FunctionEnd

; The installer has an administrator's rights; the program must start with the person's own.
Function StartAsCaller
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\motcua.exe"'
FunctionEnd

; ---- what is installed -------------------------------------------------------------------------

Section "!Motcua" SECTION_PROGRAM
  SectionIn RO
  SetOutPath "$INSTDIR"
  ; Files of the last version that this one has no more must not stay.
  Call RemoveProgram
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\Motcua"
  CreateShortCut "$SMPROGRAMS\Motcua\Motcua.lnk" "$INSTDIR\motcua.exe" "" "$INSTDIR\motcua.exe"
  CreateShortCut "$SMPROGRAMS\Motcua\$(WORD_TRAINING).lnk" "$INSTDIR\motcua.exe" "--training"
  WriteRegStr HKLM "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKLM "${KEY}" "HighestVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "Language" "$LANGUAGE"
  Call MakeDataFolder
  Call NoteUninstaller
SectionEnd

; Data that several persons of this machine share: they may change it, others may not see it.
Function MakeDataFolder
  ${IfNot} ${FileExists} "$APPDATA\Motcua\*.*"
    CreateDirectory "$APPDATA\Motcua"
    ; By identifiers: names of groups differ between languages of Windows.
    nsExec::Exec 'icacls "$APPDATA\Motcua" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)M'
    Pop $0
  ${EndIf}
FunctionEnd

Function NoteUninstaller
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "Motcua"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\motcua.exe"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "Motcua"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" $0
FunctionEnd

; "Open with": what opens .json and .xml today stays as it is.
Section /o "$(WORD_OPENWITH)" SECTION_OPENWITH
  WriteRegStr HKLM "Software\Classes\Motcua.Packet" "" "$(WORD_PACKET)"
  WriteRegStr HKLM "Software\Classes\Motcua.Packet\DefaultIcon" "" "$INSTDIR\motcua.exe,0"
  WriteRegStr HKLM "Software\Classes\Motcua.Packet\shell\open\command" "" '"$INSTDIR\motcua.exe" "%1"'
  WriteRegStr HKLM "Software\Classes\.json\OpenWithProgids" "Motcua.Packet" ""
  WriteRegStr HKLM "Software\Classes\.xml\OpenWithProgids" "Motcua.Packet" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The task names the program where it was put; what Windows was given stays there, too.
Function WriteTask
  InitPluginsDir
  ${WordReplace} "$INSTDIR" "&" "&amp;" "+" $4
  CopyFiles /SILENT "$INSTDIR\sending-task.xml" "$PLUGINSDIR\task.xml"
  FileOpen $2 "$PLUGINSDIR\task.xml" r
  FileOpen $3 "$INSTDIR\sending-task.xml" w
  FileWriteUTF16LE /BOM $3 ""
line:
  ClearErrors
  FileReadUTF16LE $2 $5
  IfErrors read
  ${WordReplace} "$5" "%ProgramFiles%\Motcua" "$4" "+" $5
  FileWriteUTF16LE $3 $5
  Goto line
read:
  FileClose $2
  FileClose $3
FunctionEnd

Section /o "$(WORD_SENDING)" SECTION_SENDING
  Call WriteTask
  StrCpy $1 '/RU "$Account"'
  ${If} $Password != ""
    StrCpy $1 '$1 /RP "$Password"'
  ${EndIf}
  nsExec::Exec 'schtasks /Create /F /TN "${TASK}" /XML "$INSTDIR\sending-task.xml" $1'
  Pop $0
  StrCpy $Password ""
  ${If} $0 != 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(WORD_NOTASK)" /SD IDOK
    SetErrorLevel 5
  ${Else}
    WriteRegStr HKLM "${KEY}" "Task" "${TASK}"
  ${EndIf}
SectionEnd

Function AskAccount
  ${IfNot} ${SectionIsSelected} ${SECTION_SENDING}
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WORD_SENDING)" "$(WORD_ACCOUNT_MORE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 12u "$(WORD_ACCOUNT)"
  Pop $0
  ${NSD_CreateText} 0 14u 60% 13u "$Account"
  Pop $Box
  ${NSD_CreateLabel} 0 34u 100% 12u "$(WORD_PASSWORD)"
  Pop $0
  ${NSD_CreatePassword} 0 48u 60% 13u ""
  Pop $Password
  nsDialogs::Show
FunctionEnd

Function TakeAccount
  ${NSD_GetText} $Box $Account
  ${NSD_GetText} $Password $Password
  ${If} $Account == ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(WORD_NOACCOUNT)"
    Abort
  ${EndIf}
FunctionEnd

Function TakeComponents
  ${GetParameters} $0
  ReadEnvStr $Password MOTCUA_TASK_PASSWORD
  ReadEnvStr $Account USERNAME
  ClearErrors
  ${GetOptions} $0 "/ACCOUNT=" $1
  ${IfNot} ${Errors}
    StrCpy $Account $1
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/COMPONENTS=" $1
  ${IfNot} ${Errors}
    ; "/" finds a word of the list, else gives an error; a list of one needs its commas, too.
    ${WordFind} ",$1," "," "E/openwith" $2
    ${IfNot} ${Errors}
      !insertmacro SelectSection ${SECTION_OPENWITH}
    ${EndIf}
    ClearErrors
    ${WordFind} ",$1," "," "E/sending" $2
    ${IfNot} ${Errors}
      !insertmacro SelectSection ${SECTION_SENDING}
    ${EndIf}
  ${EndIf}
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SECTION_PROGRAM} "$(WORD_PROGRAM_MORE)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SECTION_OPENWITH} "$(WORD_OPENWITH_MORE)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SECTION_SENDING} "$(WORD_SENDING_MORE)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; ---- and removed -------------------------------------------------------------------------------

; Only what an installer of ours has put there, by the list it left; never a whole folder chosen by
; a person.
!macro REMOVE_PROGRAM un
Function ${un}RemoveProgram
  ClearErrors
  FileOpen $8 "$INSTDIR\files.txt" r
  IfErrors gone
next:
  ClearErrors
  FileReadUTF16LE $8 $9
  IfErrors read
  StrCpy $9 $9 -2 ; its end of line
  StrCmp $9 "" next
  Delete "$INSTDIR\$9"
  Goto next
read:
  FileClose $8
  Delete "$INSTDIR\files.txt"
gone:
  ; Folders of ours go when nothing else lies in them.
  !insertmacro REMOVE_FOLDERS
FunctionEnd
!macroend
!macro REMOVE_FOLDERS
  RMDir "$INSTDIR\fonts"
  RMDir "$INSTDIR\imageformats"
  RMDir "$INSTDIR\platforms"
  RMDir "$INSTDIR\sqldrivers"
  RMDir "$INSTDIR\styles"
  RMDir "$INSTDIR\tls"
!macroend
!insertmacro REMOVE_PROGRAM ""
!insertmacro REMOVE_PROGRAM "un."

Function un.onInit
  SetRegView 64
  SetShellVarContext all
  StrCpy $RemoveData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA=" $1
  ${If} $1 == "remove"
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

Function un.AskData
  !insertmacro MUI_HEADER_TEXT "$(WORD_DATA)" "$(WORD_DATA_MORE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 36u "$(WORD_DATA_WHERE)"
  Pop $0
  ${NSD_CreateCheckBox} 0 44u 100% 12u "$(WORD_DATA_REMOVE)"
  Pop $Box
  nsDialogs::Show
FunctionEnd

Function un.TakeData
  ${NSD_GetState} $Box $RemoveData
FunctionEnd

Section "Uninstall"
  ReadRegStr $0 HKLM "${KEY}" "Task"
  ${If} $0 != ""
    nsExec::Exec 'schtasks /Delete /F /TN "$0"'
    Pop $1
  ${EndIf}
  Call un.RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Motcua"
  DeleteRegValue HKLM "Software\Classes\.json\OpenWithProgids" "Motcua.Packet"
  DeleteRegValue HKLM "Software\Classes\.xml\OpenWithProgids" "Motcua.Packet"
  DeleteRegKey HKLM "Software\Classes\Motcua.Packet"
  DeleteRegKey HKLM "${UNINSTALL}"
  ${If} $RemoveData == 1
    RMDir /r "$APPDATA\Motcua"
    DeleteRegKey HKLM "${KEY}"
  ${Else}
    ; Which version worked on the data is remembered with the data.
    DeleteRegValue HKLM "${KEY}" "InstallDir"
    DeleteRegValue HKLM "${KEY}" "Task"
    DeleteRegValue HKLM "${KEY}" "Language"
    RMDir "$APPDATA\Motcua"
  ${EndIf}
SectionEnd
