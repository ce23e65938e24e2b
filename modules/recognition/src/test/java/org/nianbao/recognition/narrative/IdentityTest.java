package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.Identified;

class IdentityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    云岭县柳溪镇2023年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    2016年云岭县朝阳乡政府信息公开工作年度报告 | 朝阳乡 | 云岭县 | 2016
                    2022年云岭县教育局政府信息公开工作年度报告 | 教育局 | 云岭县 | 2022
                    县教育局2022年政府信息公开工作年度报告 | 教育局 | ? | 2022
                    2025云岭县大垅乡2025年度政府信息公开工作年度报告 | 大垅乡 | 云岭县 | 2025
                    云岭县柳溪镇2023年政府信息公开年报（文字版） | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇2023年信息公开年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇2023年政府信息年度公开报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇二〇二三年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇 2 0 2 3 年政府信息公开 工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇２０２３年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    雲嶺縣柳溪鎮2023年政府信息公開工作年度報告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇政府信息公开工作年度报告（2023年度） | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇政府信息公开工作2023年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县高集乡人民政府关于2023年度政府信息公开工作的年度报告 | 高集乡 | 云岭县 | 2023
                    """)
    void theTitleNamesUnitParentAndYear(String title, String unit, String parent, String year) {
        NarrativeReading reading = Reports.read(title, "一、总体情况", "按要求公开。");
        assertEquals(unit, Reports.known(reading.unit()));
        assertEquals(parent, Reports.known(reading.parent()));
        assertEquals(year, Reports.known(reading.year()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    安吉县人民政府递铺街道办事处 | 递铺街道 | 安吉县
                    新乡市红旗区向阳街道 | 向阳街道 | 新乡市红旗区
                    红旗区向阳街道办事处 | 向阳街道 | 红旗区
                    云岭县红旗镇 | 红旗镇 | 云岭县
                    锡林郭勒盟镶黄旗新宝拉格镇 | 新宝拉格镇 | 锡林郭勒盟镶黄旗
                    云岭县发展和改革局（统计局） | 发展和改革局 | 云岭县
                    云岭县柳溪镇（经济开发区） | 柳溪镇 | 云岭县
                    温州市鹿城区人民政府七都街道办事处 | 七都街道 | 温州市鹿城区
                    缙云县壶镇镇 | 壶镇镇 | 缙云县
                    宁海县一市镇人民政府 | 一市镇 | 宁海县
                    五莲县两城镇 | 两城镇 | 五莲县
                    义乌市廿三里街道办事处 | 廿三里街道 | 义乌市
                    北京市西城区西长安街街道 | 西长安街街道 | 北京市西城区
                    静宁县兴国镇 | 兴国镇 | 静宁县
                    市府东路街道 | 市府东路街道 | ?
                    桐乡市乌镇 | 乌镇 | 桐乡市
                    新昌县大市聚镇 | 大市聚镇 | 新昌县
                    上饶市古县渡镇 | 古县渡镇 | 上饶市
                    枣庄市市中区齐村镇 | 齐村镇 | 枣庄市市中区
                    荆州市沙市区观音垱镇 | 观音垱镇 | 荆州市沙市区
                    乌鲁木齐市新市区高新街街道 | 高新街街道 | 乌鲁木齐市新市区
                    信阳市新县新集镇 | 新集镇 | 信阳市新县
                    中山市东区街道办事处 | 东区街道 | 中山市
                    越秀区北京街 | 北京街 | 越秀区
                    恩施市芭蕉侗族乡 | 芭蕉侗族乡 | 恩施市
                    贵州省三都水族自治县九阡镇 | 九阡镇 | 贵州省三都水族自治县
                    内蒙古自治区呼伦贝尔市陈巴尔虎旗西乌珠尔苏木 | 西乌珠尔苏木 | 内蒙古自治区呼伦贝尔市陈巴尔虎旗
                    金华市城市管理局 | 城市管理局 | 金华市
                    杭州市余杭区市场监督管理局 | 市场监督管理局 | 杭州市余杭区
                    赣州市赣县区南塘镇 | 南塘镇 | 赣州市赣县区
                    沙县区凤岗街道办事处 | 凤岗街道 | 沙县区
                    云岭县经济开发区管理委员会 | 经济开发区管理委员会 | 云岭县
                    武义县人民政府办公室 | 政府办公室 | 武义县
                    国家税务总局武义县税务局 | 税务局 | 武义县
                    桐城市双新经济开发区 | 双新经济开发区 | 桐城市
                    云岭县国有石岭林场 | 国有石岭林场 | 云岭县
                    霁州市农垦红星农场 | 农垦红星农场 | 霁州市
                    云岭县档案馆 | 档案馆 | 云岭县
                    云岭县市监局 | 市监局 | 云岭县
                    云岭县双龙湖街道党工委 | 双龙湖街道 | 云岭县
                    云岭县镇前镇 | 镇前镇 | 云岭县
                    云岭县人民政府公开镇 | 公开镇 | 云岭县
                    武义县 | 武义县 | ?
                    金华市武义县 | 武义县 | 金华市
                    example.com沙头镇 | 沙头镇 | ?
                    """)
    void aFullNameIsTakenApart(String name, String unit, String parent) {
        NarrativeReading reading = Reports.read(name + "2023年政府信息公开工作年度报告", "一、总体情况", "按要求公开。");
        assertEquals(unit, Reports.known(reading.unit()));
        assertEquals(parent, Reports.known(reading.parent()));
    }

    @Test
    void aTitleBrokenOverLinesIsOneTitle() {
        NarrativeReading reading = Reports.read("云岭县柳溪镇", "2023年政府信息", "公开工作年度报告", "一、总体情况");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("云岭县", Reports.known(reading.parent()));
        assertEquals("2023", Reports.known(reading.year()));
    }

    /** Lines of a head are parted by {@code #}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    云岭县柳溪#镇2023年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇人#民政府2023年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县人民政府柳溪街#道办事处2023年政府信息公开工作年度报告 | 柳溪街道 | 云岭县 | 2023
                    云岭县柳溪镇20#23年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县#柳溪镇2023年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云#岭县柳溪镇2023年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    政务公开#镇2023年政府信息公开工作年度报告 | ? | ? | 2023
                    云岭县柳溪镇政府信息公开工作年度报告#（2023年度） | 柳溪镇 | 云岭县 | 2023
                    政府信息公开工作年度报告#2023年度#云岭县柳溪镇人民政府 | 柳溪镇 | 云岭县 | 2023
                    关于2023年度政府信息公开工作的年度报告#云岭县柳溪镇人民政府 | 柳溪镇 | 云岭县 | 2023
                    """)
    void aTitleIsOneOverItsLinesAndKnowsWhatStandsBelowIt(String lines, String unit, String parent, String year) {
        assertHead(lines.split("#"), unit, parent, year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    云岭县柳溪镇政府信息公开工作年度报告（2023） | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇政府信息公开工作年度报告（2024年1月） | 柳溪镇 | 云岭县 | ?
                    云岭县柳溪镇政府信息公开工作年度报告（2024年1月10日） | 柳溪镇 | 云岭县 | ?
                    云岭县柳溪镇2023年政府信息公开工作年度报告2024年1月10日 | 柳溪镇 | 云岭县 | 2023
                    2023年政府信息公开工作年度报告（云岭县柳溪镇） | 柳溪镇 | 云岭县 | 2023
                    2023年政府信息公开工作年度报告——云岭县柳溪镇 | 柳溪镇 | 云岭县 | 2023
                    2023年政府信息公开工作年度报告——云岭县人民政府门户网站 | ? | ? | 2023
                    2023年政府信息公开工作年度报告（盖章版） | ? | ? | 2023
                    云岭县柳溪镇2021-2023年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | ?2021/2023
                    云岭县柳溪镇2023年1-12月政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇20 23年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    云岭县柳溪镇二0二三年政府信息公开工作年度报告 | 柳溪镇 | 云岭县 | 2023
                    """)
    void theEndOfATitleCountsWhereItsHeadIsSilent(String title, String unit, String parent, String year) {
        assertHead(new String[] {title}, unit, parent, year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [云岭县柳溪镇] | 柳溪镇 | 云岭县
                    【年报】云岭县柳溪镇 | 柳溪镇 | 云岭县
                    ★云岭县柳溪镇 | 柳溪镇 | 云岭县
                    《云岭县柳溪镇 | 柳溪镇 | 云岭县
                    附件2：云岭县柳溪镇 | 柳溪镇 | 云岭县
                    3、云岭县柳溪镇 | 柳溪镇 | 云岭县
                    云岭县柳溪镇人民政府办公室 | 柳溪镇 | 云岭县
                    云岭县柳溪镇党政综合办公室 | 柳溪镇 | 云岭县
                    中共云岭县柳溪镇委员会、云岭县柳溪镇人民政府 | 柳溪镇 | 云岭县
                    云岭县红十字会 | 红十字会 | 云岭县
                    云岭县县城管理局 | 县城管理局 | 云岭县
                    云岭县区划地名办公室 | 区划地名办公室 | 云岭县
                    新疆生产建设兵团第二十师三〇八团 | 三〇八团 | 新疆生产建设兵团第二十师
                    第二十师云岭市北泉镇 | 北泉镇 | 第二十师云岭市
                    云岭地区行政公署 | 云岭地区 | ?
                    """)
    void whatStandsAroundANameIsNoPartOfIt(String name, String unit, String parent) {
        assertHead(new String[] {name + "2023年政府信息公开工作年度报告"}, unit, parent, "2023");
    }

    private static void assertHead(String[] lines, String unit, String parent, String year) {
        List<String> text = new ArrayList<>(List.of(lines));
        text.addAll(List.of("一、总体情况", "按要求公开。"));
        NarrativeReading reading = Reports.read(text.toArray(String[]::new));
        assertEquals(unit, Reports.known(reading.unit()));
        assertEquals(parent, Reports.known(reading.parent()));
        assertEquals(year, Reports.known(reading.year()));
    }

    @Test
    void theUnitThatIsSaidToHaveWrittenTheReportIsItsOwn() {
        NarrativeReading reading = Reports.read("2023年政府信息公开工作年度报告", "本报告由云岭县柳溪镇人民政府根据《条例》编制。", "一、总体情况", "我镇按要求公开。");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("云岭县", Reports.known(reading.parent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一是乡镇党委高度重视；二是街道办事处落实。", "通过乡镇政务公开栏主动公开。", "对标先进乡镇，主动公开。", "一是乡党委，政府全面落实。", "各乡镇、街道办事处严格落实。"})
    void wordsOfASentenceAreNoCandidatesForTheUnit(String sentence) {
        assertEquals(
                "?",
                Reports.known(
                        Reports.read("2023年政府信息公开工作年度报告", "一、总体情况", sentence).unit()));
    }

    @Test
    void aFolderNamesACandidate() {
        NarrativeReading reading = Reports.readFile("云岭县/2023/柳溪镇/年报.txt", "2023年政府信息公开工作年度报告", "一、总体情况", "我镇按要求公开。");
        assertEquals("?柳溪镇", Reports.known(reading.unit()));
    }

    @Test
    void theTitleNearestToTheTextCounts() {
        NarrativeReading reading =
                Reports.read("首页>政府信息公开>年报", "云岭县柳溪镇2022年政府信息公开工作年度报告", "云岭县柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "按要求公开。");
        assertEquals("2023", Reports.known(reading.year()));
    }

    @Test
    void aLongerFormOfTheSameNameExtendsTheParent() {
        NarrativeReading reading =
                Reports.read("云岭县柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "按要求公开。", "六、其他需要报告的事项", "无。", "霁州市云岭县柳溪镇人民政府");
        assertEquals("霁州市云岭县", Reports.known(reading.parent()));
    }

    @Test
    void aShorterNameOfTheParentExtendsNothing() {
        NarrativeReading reading = Reports.read("云岭土家族自治县柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "修订了《霁州市云岭县柳溪镇信息公开指南》。");
        assertEquals("云岭土家族自治县", Reports.known(reading.parent()));
    }

    @Test
    void aContactSentenceNamesTheParent() {
        NarrativeReading reading = Reports.read("柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "按要求公开。如有疑问，请与云岭县柳溪镇人民政府办公室联系。");
        assertEquals("云岭县", Reports.known(reading.parent()));
    }

    @Test
    void theSignatureNamesTheUnitWhenTheTitleDoesNot() {
        NarrativeReading reading = Reports.read(
                "2023年政府信息公开工作年度报告", "一、总体情况", "我镇按要求公开。", "六、其他需要报告的事项", "无。", "云岭县柳溪镇人民政府", "2024年1月16日");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("云岭县", Reports.known(reading.parent()));
    }

    @Test
    void aTextThatSaysOnlyOurTownLeavesTheUnitUnsettled() {
        NarrativeReading reading =
                Reports.readFile("2023年/云岭县柳溪镇2023年年报.txt", "2023年政府信息公开工作年度报告", "一、总体情况", "我镇主动公开政府信息35条。");
        assertEquals("?柳溪镇", Reports.known(reading.unit()));
        assertEquals("?云岭县", Reports.known(reading.parent()));
        Identified.Unsettled<String> unsettled = (Identified.Unsettled<String>) reading.unit();
        assertEquals("recognition.identity.unitOnlyWe", unsettled.why().key());
    }

    @Test
    void theUnitThatAReportTellsItsReadersToAskIsItsOwn() {
        NarrativeReading reading = Reports.read("一、总体情况", "我镇按要求公开。如对本报告有疑问，请与云岭县柳溪镇人民政府联系。", "二、主动公开政府信息情况");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("云岭县", Reports.known(reading.parent()));
    }

    @Test
    void aContactOfAnotherKindOfUnitIsNotTheReportsOwn() {
        NarrativeReading reading = Reports.read("一、总体情况", "我镇按要求公开。如对本报告有疑问，请与云岭县教育局办公室联系。", "二、主动公开政府信息情况");
        assertEquals("?教育局", Reports.known(reading.unit()));
    }

    @Test
    void aTitleQuotedInTheIntroductionNamesTheUnitAndThePeriodTheYear() {
        NarrativeReading reading =
                Reports.read("我镇编制了《柳溪镇2020年政府信息公开工作年度报告》。统计期限自2021年1月1日起至12月31日止。", "一、总体情况", "按要求公开。");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("2021", Reports.known(reading.year()));
    }

    @Test
    void aTitleAnnouncedInTheIntroductionNamesUnitAndYear() {
        NarrativeReading reading = Reports.read("根据《条例》，现公布云岭县石桥街道2022年政府信息公开工作年度报告。", "一、总体情况", "按要求公开。");
        assertEquals("石桥街道", Reports.known(reading.unit()));
        assertEquals("云岭县", Reports.known(reading.parent()));
        assertEquals("2022", Reports.known(reading.year()));
    }

    @Test
    void runningTextThatTheFileNameConfirmsNamesTheUnit() {
        NarrativeReading reading =
                Reports.readFile("柳溪镇2023年年报.txt", "2023年政府信息公开工作年度报告", "一、总体情况", "2023年，柳溪镇主动公开政府信息35条。");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
    }

    @Test
    void theFileNameNeverContradictsTheTitle() {
        NarrativeReading reading = Reports.readFile("石桥镇2022年年报.txt", "云岭县柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "按要求公开。");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("2023", Reports.known(reading.year()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    统计期限自2023年1月1日起至2023年12月31日止。 | 2023
                    本报告统计数据从2023 年 1 月 1 日至 12 月 31 日。 | 2023
                    2023年全镇主动公开政府信息35条。 | 2023
                    全镇主动公开政府信息35条。 | ?
                    2022年公开政府信息30条，2023年公开政府信息35条。 | ?2022/2023
                    """)
    void aTitleWithoutYearLeavesItToThePeriodAndTheTotal(String sentence, String year) {
        NarrativeReading reading = Reports.read("柳溪镇政府信息公开工作年度报告", "一、总体情况", sentence);
        assertEquals(year, Reports.known(reading.year()));
    }

    @Test
    void aYearThatTheTextOnlyComparesWithIsNotConfirmedByTheFileName() {
        NarrativeReading reading =
                Reports.readFile("柳溪镇2021年年报.txt", "柳溪镇政府信息公开工作年度报告", "一、总体情况", "2022年，我镇主动公开政府信息284条，较2021年增加3条。");
        assertEquals("2022", Reports.known(reading.year()));
    }

    @Test
    void theYearOfHandingInIsNotTheReportsOwn() {
        NarrativeReading reading =
                Reports.readFile("柳溪镇2024年.txt", "柳溪镇政府信息公开工作年度报告", "一、总体情况", "2023年工作扎实。2024年，我镇将继续努力。");
        assertEquals("?2024/2023", Reports.known(reading.year()));
    }

    @Test
    void aTitleWithTwoYearsLeavesTheYearUnsettled() {
        NarrativeReading reading = Reports.read("柳溪镇2024年2023年度政府信息公开工作年度报告", "一、总体情况", "按要求公开。");
        assertEquals("?2023/2024", Reports.known(reading.year()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    发布日期：2024-01-20 10:30 | 2024年1月16日 | 2024-01-20
                    成文日期：2024-01-20 | 2024年1月16日 | 2024-01-16
                    成文日期：2024-01-20 | 特此报告。 | 2024-01-20
                    浏览次数：12 | 2024 年 1 月 16 日 | 2024-01-16
                    浏览次数：12 | 二〇二四年一月十六日 | 2024-01-16
                    浏览次数：12 | 柳溪镇人民政府2024年1月16日 | 2024-01-16
                    发布日期：2024-02-30 | 特此报告。 | ?
                    （2024年1月16日） | 特此报告。 | 2024-01-16
                    2024-01-16 09:00 来源：柳溪镇 | 特此报告。 | 2024-01-16
                    施行日期：2019-05-15 | 特此报告。 | ?
                    废止日期：2025-01-16 | 特此报告。 | ?
                    今天是2025年5月1日 | 特此报告。 | ?
                    浏览次数：12 | 二0二四年一月三十一日 | 2024-01-31
                    浏览次数：12 | 2024 年1 月1 0日 | 2024-01-10
                    浏览次数：12 | 按规定，发布日期2023年5月1日。 | ?
                    发布日期：2024-01-20 更新日期：2024-03-01 | 特此报告。 | 2024-01-20
                    生成日期：2024-01-12 发布日期 2024-01-20 | 特此报告。 | 2024-01-20
                    发布日期：2024-01-20 | 发布时间：2024-01-21 | ?2024-01-20/2024-01-21
                    统计期限自2023年1月1日起至2023年12月31日止。 | 特此报告。 | ?
                    """)
    void theReportIsDatedByItsPublicationElseItsSignature(String metadata, String lastLine, String date) {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, metadata, "一、总体情况", "按要求公开。", "六、其他需要报告的事项", "无。", lastLine);
        assertEquals(date, Reports.known(reading.published()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
                    索引号|2024-0012|发布日期|2024-01-20 / 2024-01-20
                    索引号|2024-0012|公开日期：|2024年1月20日 / 2024-01-20
                    发布机构|发布日期 # 柳溪镇人民政府|2024-01-20 / 2024-01-20
                    索引号：2024-0012|发布日期：2024-01-20 / 2024-01-20
                    成文日期|2024-01-18 # 发布日期|2024-01-20 / 2024-01-20
                    成文日期|发布日期 # 2024-01-18|2024-01-20 / 2024-01-20
                    """)
    void aTableOfMetadataDatesThePage(String rows, String date) {
        assertEquals(
                date,
                Reports.known(Reports.withTable(rows, Reports.TITLE, "一、总体情况", "按要求公开。")
                        .published()));
    }

    @Test
    void aTitleThatOnlyTheMetadataHaveNamesUnitAndYear() {
        NarrativeReading reading = Reports.withTable("索引号|12 # 名称|云岭县柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "按要求公开。");
        assertEquals("柳溪镇", Reports.known(reading.unit()));
        assertEquals("2023", Reports.known(reading.year()));
    }

    @Test
    void aDateBelowItsLabelDatesThePage() {
        NarrativeReading reading = Reports.read("发布日期", "2024-01-20", Reports.TITLE, "一、总体情况", "按要求公开。");
        assertEquals("2024-01-20", Reports.known(reading.published()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"组织干部向清源县柳溪镇学习经验。", "组织干部向红旗县柳溪镇学习。", "赴清源县柳溪镇考察。", "与清源县柳溪镇签订合作协议。", "对标清源县柳溪镇先进做法。"})
    void anotherUnitOfTheSameNameGivesNoParent(String sentence) {
        NarrativeReading bare = Reports.read("柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "我镇公开信息60条。" + sentence);
        assertEquals("?", Reports.known(bare.parent()));
        NarrativeReading full = Reports.read("云岭县柳溪镇2023年政府信息公开工作年度报告", "一、总体情况", "我镇公开信息60条。" + sentence);
        assertEquals("云岭县", Reports.known(full.parent()));
    }

    @Test
    void aTownInTheBracketsOfACountyLeavesTheUnitOpen() {
        assertEquals(
                "?",
                Reports.known(Reports.read("云岭县（柳溪镇）2023年政府信息公开工作年度报告", "一、总体情况", "我镇公开信息60条。")
                        .unit()));
    }
}
