@echo off
rem Runs Nianbao from a checkout on Windows, as ./nianbao does elsewhere; builds first when something changed.
rem Written after ./nianbao and not yet run on Windows.
setlocal
chcp 65001 >nul
set "root=%~dp0"
set "root=%root:~0,-1%"
set "work=%root%\target\launcher"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo 没有找到 Java（%java%）。请安装 JDK 17 或更新的版本，或把 JAVA_HOME 设为它的文件夹。 1>&2
  exit /b 127
)

set "stamp=%work%\cli.stamp"
set "goals=test-compile dependency:build-classpath -pl modules/cli -am -Dmaven.test.skip=true -Dmdep.outputFile="%work%\classpath" -DincludeScope=runtime"
if "%~1"=="desktop" if not "%~2"=="--help" if not "%~2"=="-h" (
  set "stamp=%work%\desktop.stamp"
  set "goals=package -pl application -am -DskipTests"
)

rem Exit code 1 when a source is newer than the last build, or there was none.
powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue $env:stamp; if (-not $s) { exit 1 }; $n = Get-ChildItem -Recurse -ErrorAction SilentlyContinue ($env:root + '\pom.xml'), ($env:root + '\modules\*\pom.xml'), ($env:root + '\modules\*\src\main'), ($env:root + '\branding\src\main'), ($env:root + '\application\src\main') | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 goto built

where /q mvn
if errorlevel 1 (
  echo 没有找到 Maven（mvn）。请安装 Maven 3.8 或更新的版本。 1>&2
  exit /b 127
)
echo 正在编译年报比对台（源代码有变动；第一次要下载程序库，需要几分钟）…… 1>&2
if not exist "%work%" mkdir "%work%"
type nul >"%stamp%.new"
pushd "%root%"
call mvn -B %goals% -Dspotless.check.skip=true -Dcheckstyle.skip=true -Denforcer.skip=true >"%work%\build.log" 2>&1
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
  findstr /b /c:"[ERROR]" "%work%\build.log" 1>&2
  echo 编译没有成功。完整输出在 %work%\build.log 1>&2
  exit /b 126
)
move /y "%stamp%.new" "%stamp%" >nul

:built
if "%stamp%"=="%work%\desktop.stamp" goto desktop

rem The class path is too long for a command line: it goes through a file, in which \ would
rem need doubling, in the encoding of the system as Java expects it.
powershell -NoProfile -Command "$c = ($env:root + '\modules\cli\target\classes;' + (Get-Content -Raw -Encoding UTF8 ($env:work + '\classpath')).Trim()).Replace('\', '/'); [IO.File]::WriteAllText($env:work + '\arguments', '-cp ""' + $c + '""', [Text.Encoding]::Default)"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m -Xshare:auto -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "@%work%\arguments" org.nianbao.cli.Main %*
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
start "" "%root%\application\target\nianbao_desktop\bin\nianbao_desktop64.exe" %rest%
