// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/system.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QWidget>

#ifdef Q_OS_WIN
#include <QLibrary>

#include <windows.h>

bool System::prefersDark()
{
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool System::highContrast()
{
    HIGHCONTRASTW contrast {};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

void System::tintTitleBar(QWidget* window, bool dark)
{
    // Looked up at run time: Windows before 10 has no such attribute, and the import library is not
    // needed.
    using SetAttribute = HRESULT(WINAPI*)(HWND, DWORD, LPCVOID, DWORD);
    const auto set = reinterpret_cast<SetAttribute>(
        QLibrary::resolve(QStringLiteral("dwmapi"), "DwmSetWindowAttribute"));
    constexpr DWORD kUseImmersiveDarkMode = 20;
    const BOOL value = dark ? TRUE : FALSE;
    if (set)
        set(reinterpret_cast<HWND>(window->winId()), kUseImmersiveDarkMode, &value, sizeof(value));
}
#else
bool System::prefersDark()
{
    // The palette of the platform, asked before the first palette of ours hides it.
    static const bool dark = QPalette().color(QPalette::Window).lightness() < 128;
    return dark;
}

bool System::highContrast()
{
    return false;
}

void System::tintTitleBar(QWidget*, bool) { }
#endif
