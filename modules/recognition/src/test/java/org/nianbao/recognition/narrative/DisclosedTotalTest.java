package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.report.FactCode;
import org.nianbao.model.report.NarrativeFact;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.model.value.Amount;
import org.nianbao.model.value.ReportedValue;
import org.nianbao.model.value.SourcePlace;

/** The report year of these sentences is 2023. */
class DisclosedTotalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，柳溪镇主动公开政府信息73条。 | 73
                    我乡通过政府门户网站主动公开信息138条。 | 138
                    我局2023年共主動公開政府信息175條。 | 175
                    网站2023年累计发布信息53篇。 | 53
                    在区政府网站信息公开平台公开信息373条。 | 373
                    公开民生信息、社会管理等各类信息85条。 | 85
                    信息公开平台累计发布各类信息716条。 | 716
                    通过网站主动公开政府信息共88条。 | 88
                    我镇主动公开政府信息数22条。 | 22
                    通过不同渠道和方式主动公开政务信息共217条。 | 217
                    网站公开2条信息（即：预算、决算）。 | 2
                    全镇主动公开信息累计20条。 | 20
                    2023年新增主动公开政府信息130条，更新23条。 | 130
                    全年主动公开政府信息总数171条。 | 171
                    今年来主动公开的信息数共有164条。 | 164
                    2023年制作信息总数112条，其中：主动公开92条。 | 92
                    截至2023年12月，我镇共发布信息255条。 | 255
                    我镇主动公开的信息共计85条。 | 85
                    信息总数148条，其中主动公开信息有103条。 | 103
                    公示栏主动公开各类政府信息共71条。 | 71
                    2023年度主动公开的35条政府信息中，财政类10条。 | 35
                    主动公开的各类政府信息数量66件。 | 66
                    主动公开政府信息件数为123件。 | 123
                    教育栏目全年主动更新、公开各类信息289条。 | 289
                    在政府信息公开主动公开信息204条。 | 204
                    2023年全镇主动发布政务公开信息45条。 | 45
                    通过公示栏公开政策等2条，网站87条，共计89条政府信息。 | 89
                    2023年公开机构信息等2条，财政信息87条，共计89条政府信息。 | 89
                    我乡共主动公开政府信息（公文平台发文）113条。 | 113
                    2023年我局主动公开政府信息数共525条。 | 525
                    2023年我镇新增公开政府信息86条。 | 86
                    主动公开政府信息的情况：40条。 | 40
                    我镇信息主动公开292条。 | 292
                    我镇积极公开政府信息36条。 | 36
                    主动对外更新政府信息27次。 | 27
                    法制办网站进行了主动公开信息27条。 | 27
                    公开信息数共35条。 | 35
                    网站今年公开公示信息达382条。 | 382
                    公开各类信息及工作动态类信息合计193条。 | 193
                    审核发布各类公开政府信息249条。 | 249
                    精准推送各类政务信息255条。 | 255
                    向区政府门户网站报送信息102条。 | 102
                    信息公开目录信息更新量599条。 | 599
                    """)
    void aTotalIsReadInAnyPhrasing(String sentence, String expected) {
        assertEquals(expected, total(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    历年累计主动公开政府信息1200条，2023年主动公开政府信息90条。 | 90
                    截至2023年12月31日，累计主动公开政府信息90条。 | 90
                    主动公开政府信息5条。微信公众号发布信息379条。 | 5
                    主动公开政府信息由2022年的1128条增加到2023年的1887条。 | 1887
                    主动公开政府信息35条，比去年增加1条。 | 35
                    2023年网站公开信息2017条。 | 2017
                    公开信息687条，其中主动公开668条，依申请公开19条。 | 668
                    发布各类信息2960条，主动公开文件数量为0。 | 2960
                    共公开信息35条，网站访问量97269次，接听热线491件，删除信息1215条。 | 35
                    主动公开政府信息1,234条。 | 1234
                    主动公开政府信息１２３条。 | 123
                    主动公开政府信息三十五条。 | 35
                    2022年主动公开政府信息80条，2023年主动公开政府信息90条。 | 90
                    我镇制定措施12条，主动公开政府信息90条。 | 90
                    2023年，我镇召开会议5次，培训3次，主动公开政府信息90条，接受咨询372人次。 | 90
                    截至2023年底，共主动公开政府信息90条。 | 90
                    平台自开通至今共发布信息900条，其中2023年发布信息90条。 | 90
                    主动公开政府信息90条，依申请公开信息2条。 | 90
                    根据《信息公开目录（12条）》要求，主动公开政府信息90条。 | 90
                    主动公开政府信息90条。发布政策解读12条，图解5条。 | 90
                    公开率100%，共公开信息90条，公示3次。 | 90
                    主动公开政府信息90条次。 | 90
                    全年主动公开政府信息90条，较上年的80条增加10条。 | 90
                    全年主动公开政府信息90条，同比增长12.5%。 | 90
                    主动公开政府信息1.2万条。 | 12000
                    主动公开政府信息0条。 | 0
                    政府信息公开专栏更新信息90条。 | 90
                    2023年共公开信息90条，撤下信息12条。 | 90
                    在县人民政府门户网站上主动公开信息2023条。 | 2023
                    向县政府信息公开网上传信息90条。 | 90
                    2023年我局共主动公开政府信息90条，受理网民留言20条，回复20条。 | 90
                    我局通过县政府网站主动公开政府信息62件。发布2篇预决算信息，发布政策解读3件。 | 62
                    年主动公开各类信息23条，所有信息均在20个工作日内公开。 | 23
                    依托网站主动公开办事处（含所属单位）各类信息90条。发布解读材料24件、新闻发布会2期。 | 90
                    """)
    void otherNumbersBesideATotalAreLeftAlone(String sentence, String expected) {
        assertEquals(expected, total(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全年累计主动公开政府信息100余条。 | ~100
                    全年累计主动公开各类政务信息400余条。 | ~400
                    我乡法定主动公开内容15余条。 | ~15
                    公开了扶贫、低保、公益事业建设事项等共计80余条。 | ~80
                    主动公开政府信息20余万条。 | ~200000
                    主动公开政府工作信息、动态755多条。 | ~755
                    共发布各类信息四十余条。 | ~40
                    我镇累计发布信息289期，1500余条。 | ~1500
                    主动公开政府信息260余。 | ~260
                    主动公开政府信息约90条。 | ~90
                    主动公开政府信息90条以上。 | ~90
                    主动公开政府信息90条左右。 | ~90
                    共计主动公开政府信息1千余条。 | ~1000
                    共计主动公开政府信息3百多条。 | ~300
                    共计主动公开政府信息2千条。 | 2000
                    共计主动公开政府信息1万2千条。 | -
                    2023年公开政府信息比2022年多公开12条。 | -
                    平均每月主动公开政府信息12条。 | -
                    力争主动公开政府信息300条。 | -
                    反馈我镇应公开未公开信息5条。 | -
                    主动公开政府信息近百条。 | ~100
                    主动公开各类政府信息90余条次，微信公众号推送350篇，阅读量2万次。 | ~90
                    """)
    void wordsOfEstimateMakeATotalApproximate(String sentence, String expected) {
        assertEquals(expected, total(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本单位到目前累计主动公开政府信息100条。 | Σ100
                    我局门户网站开通以来累计发布信息10471多条。 | Σ~10471
                    到2023年底累计主动公开政府信息1200条。 | Σ1200
                    截至目前，我镇主动公开政府信息90条。 | Σ90
                    自2019年以来，累计公开政府信息900条。 | Σ900
                    """)
    void aNumberSinceTheBeginningIsMarkedCumulative(String sentence, String expected) {
        assertEquals(expected, total(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    共主动公开信息150余条，其中政府信息49条。 | ~?150/49
                    主动公开政府信息2873条。全年公开政府信息2423条。 | ?2873/2423
                    2019年主动公开政府信息94条。 | ?94
                    共公开重点领域信息309条。 | ?309
                    截止2023年12月31日，共公开信息90条，其中今年新增30条。 | ?90/30
                    截至2023年12月31日，累计公开2560条，本年新增139条。 | ?2560/139
                    全年更新政务动态98条、公示公告23条，回应网民留言12条。 | ?98
                    2023年县政府网站主动公开政府信息12345条，我镇报送88条。 | ?12345/88
                    主动公开政府信息 12 34 条。 | ?1234/34
                    2023年，截至目前，我镇主动公开政府信息90条。 | ?90
                    及时更新公开内容，累计公开党务、村务、财务信息90条。 | ?90
                    通过县政府网站主动公开政府信息62件。另发布信息20条。 | ?62/20
                    """)
    void whatIsNotCertainIsDoubtfulWithItsCandidates(String sentence, String expected) {
        assertEquals(expected, total(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    共主动公开政府规章13件，行政规范性文件478件。 | -
                    我乡通过县政府官网公开规划类信息6条、财政类信息12条。 | -
                    我镇主动公开招标采购文件2个。 | -
                    通过网站申请公开信息20条。 | -
                    主动公开政府信息共计十一大类条（其中规划类3条）。 | -
                    公开镇财政信息，1条；政务动态68余条。 | -
                    通过网站公开13条、APP公开26条、公示栏公开145条。 | -
                    由2022年的1128条增加到2023年的1887条。 | -
                    主动公开政府信息12－15条。 | -
                    严格落实69条稳经济政策，20个工作日内公开率100%。 | -
                    通过12345热线办理诉求491件，公开回复信息35条。 | -
                    主动公开政府信息目录12条，政府信息90条。 | -
                    全年在门户网站发布信息90条，在微信公众号发布信息120条，在政务公开栏发布信息30条。 | -
                    主动公开政府信息9O条。 | -
                    主动公开政府信息上千条。 | -
                    主动公开政府信息不足10条。 | -
                    主动公开政府信息数十条。 | -
                    未主动公开政府信息。 | -
                    公开涉农补贴信息35条，公开低保信息20条。 | -
                    今年共录入信息90条。 | -
                    收到县政府交办的信息公开任务12条，全部公开。 | -
                    通过微信公众号发布信息86篇，在门户网站主动公开公告公示、部门动态等85条。 | -
                    我局通过官方网站发布政务类信息34条，概况类信息150条。 | -
                    全年审核信息350条，退回修改20条，办理网民留言92条。 | -
                    """)
    void partsAndOtherMattersAreNoTotal(String sentence, String expected) {
        assertEquals(expected, total(sentence));
    }

    @Test
    void aTotalIsQuotedWithItsClauseAndItsPlace() {
        NarrativeFact total = Reports.withDisclosure("2023年，我镇通过多种方式，主动公开了各类信息 203 条。")
                .facts()
                .get(FactCode.DISCLOSED_TOTAL);
        assertEquals("主动公开了各类信息 203 条", total.quote());
        assertEquals("条", total.unit());
        assertEquals(new SourcePlace.TextSpan(OptionalInt.of(3), 3, 24, 15), total.place());
        assertEquals(
                new ReportedValue.Stated(
                        new Amount.Count(203),
                        "203 条",
                        Optional.empty(),
                        new SourcePlace.TextSpan(OptionalInt.of(3), 3, 34, 5)),
                total.value());
    }

    @Test
    void aTotalBeforeTheFirstHeadingCounts() {
        NarrativeReading reading =
                Reports.read(Reports.TITLE, "按照要求编制本报告。2023年全镇主动公开政府信息35条。", "一、总体情况", "工作扎实推进。", "二、主动公开政府信息情况");
        assertEquals("35", Reports.fact(reading, FactCode.DISCLOSED_TOTAL));
    }

    @Test
    void theReasonOfADoubtNamesTheCompetingNumbers() {
        NarrativeFact total =
                Reports.withDisclosure("主动公开政府信息40条。全年公开政府信息30条。").facts().get(FactCode.DISCLOSED_TOTAL);
        ReportedValue.Doubtful doubtful = (ReportedValue.Doubtful) total.value();
        assertEquals("正文有几个不同的数：40、30。", Phrasebook.chinese().say(doubtful.why()));
    }

    private static String total(String sentence) {
        return Reports.fact(Reports.withDisclosure(sentence), FactCode.DISCLOSED_TOTAL);
    }
}
