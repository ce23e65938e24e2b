@echo off
rem Nianbao's command line on Windows: plain Java on the same jars as the desktop beside it.
rem Written after bin/nianbao and not yet run on Windows.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

where /q java.exe
if errorlevel 1 if not defined JAVA_HOME (
  chcp 65001 >nul
  echo 没有找到 Java。请安装 JDK 17 或更新的版本，或把 JAVA_HOME 设为它的文件夹。 1>&2
  exit /b 127
)

if "%~1"=="desktop" if not "%~2"=="--help" if not "%~2"=="-h" goto desktop

rem The manifest of desktop-core's jar names the jars of the core. The console's own encoding is left to Java.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m -Xshare:auto -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "%home%\nianbao_desktop\cli\*;%home%\nianbao_desktop\modules\org-nianbao-desktop-core.jar" org.nianbao.cli.Main %*
exit /b %errorlevel%

:desktop
shift
set "rest="
:collect
if "%~1"=="" goto start
set rest=%rest% %1
shift
goto collect
:start
start "" "%home%\bin\nianbao_desktop64.exe" %rest%
