package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.report.FactCode;

/** The report year of these sentences is 2023. */
class RequestFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我镇未收到政府信息公开申请。 | 0 | - | - | -
                    2023年未收到任何公民、法人和其他组织提出的政府信息公开申请。 | 0 | - | - | -
                    没有收到依申请公开事项。 | 0 | - | - | -
                    未接到群众要求公开的信息。 | 0 | - | - | -
                    未接收到公开申请。 | 0 | - | - | -
                    无依申请公开政府信息办理事项。 | 0 | - | - | -
                    没有依申请公开的政府信息。 | 0 | - | - | -
                    全年未发生依申请公开情况。 | 0 | - | - | -
                    全年共收到依申请公开0件。 | 0 | - | - | -
                    收到政府信息公开申请数量为0。 | 0 | - | - | -
                    依申请公开零报告。 | 0 | - | - | -
                    依申请公开为零。 | 0 | - | - | -
                    依申请公开数量：无。 | 0 | - | - | -
                    暂无依申请公开事项。 | 0 | - | - | -
                    未收到政府信息公开申请0件。 | 0 | - | - | -
                    无。 | 0 | - | - | -
                    我镇未收到政府信息公开申请，也没有因政府信息公开引起的行政复议和行政诉讼。 | 0 | - | - | -
                    未收到政府信息公开申请、行政复议、行政诉讼。 | 0 | - | - | -
                    2022年未收到申请，2023年收到政府信息公开申请2件。 | 2 | - | - | -
                    未收到信息公开工作相关的投诉举报。 | - | - | - | -
                    收到政府信息公开申请比上年多3件。 | - | - | - | -
                    近三年收到政府信息公开申请3件。 | - | - | - | -
                    没有不予公开的申请。 | - | - | - | -
                    未收到书面申请。 | - | - | - | -
                    2023年我镇收到政府信息公开申请0件，结转0件。 | 0 | - | - | -
                    2023年共收到政府信息公开申请5件，均已按时答复。 | 5 | - | 5 | -
                    共收到政府信息公开申请12件，上年结转3件，办结14件，结转下年度1件。 | 12 | 3 | 14 | 1
                    共受理62件（其中上年结转3件）。 | =59 | 3 | - | -
                    全年共受理政府信息公开申请62件，其中上年度结转3件。 | =59 | 3 | - | -
                    2022年结转政府信息公开申请1件，结转至2024年2件。 | - | 1 | - | 2
                    受理30件依申请公开。 | 30 | - | - | -
                    收到信息公开申请2条。 | 2 | - | - | -
                    依申请公开政府信息1条。 | 1 | - | - | -
                    收到一件政府信息公开申请。 | 1 | - | - | -
                    全年收到申请12件，其中网上4件、邮寄8件。 | 12 | - | - | -
                    通过网络收到申请4件，信函收到申请10件。 | ?14 | - | - | -
                    收到12345热线214件，政府信息公开申请0件。 | 0 | - | - | -
                    全年办理依申请公开3件。 | ?3 | - | - | -
                    2023年新收政府信息公开申请59件，上年结转3件，共计62件，全部办结。 | 59 | 3 | - | -
                    收到公民、法人和其他组织提出的政府信息公开申请共计7宗，予以公开3宗，部分公开1宗，无法提供3宗。 | 7 | - | - | -
                    2023年共收到申请5件。六、全年收到政府信息公开申请6件。 | ?5/6 | - | - | -
                    共收到依申请公开事项0三是加强管理。 | 0 | - | - | -
                    区政府信箱留言372条，建议提案8件。 | - | - | - | -
                    去年收到申请8件，今年收到申请5件。 | 5 | - | - | -
                    受理并答复政府信息公开申请5件。 | 5 | - | 5 | -
                    收到申请5件，已办结4件，1件正在办理。 | 5 | - | 4 | -
                    收到政府信息公开申请共 5 件，答复5件。 | 5 | - | 5 | -
                    2023年，本机关收到依申请公开4件，其中1件结转下年度办理。 | 4 | - | - | 1
                    全年受理政府信息公开申请0件，予以公开0件。 | 0 | - | - | -
                    新收政府信息公开申请数量0件，上年结转政府信息公开申请数量0件。 | 0 | 0 | - | -
                    受理政府信息公开申请1件，申请数量与上年持平；答复政府信息公开申请1件，为部分公开。 | 1 | - | 1 | -
                    共受理36件政府信息公开申请（均为自然人提交），其中按期办结36件，无结转2024年继续办理件。 | 36 | - | 36 | 0
                    共收到依申请公开85件，除2件结转下年办理外，均依法答复。 | 85 | - | - | 2
                    本单位（含所属单位）收到政府信息公开申请30件。 | 30 | - | - | -
                    没有依申请公开和不予公开的政府信息。 | 0 | - | - | -
                    未收到申请公开政府信息要求。 | 0 | - | - | -
                    未收到依申请公开申请没有因政府信息公开而被申请行政复议。 | 0 | - | - | -
                    未接收到依申请公开，尚未发现应主动公开而未予公开的情况。 | 0 | - | - | -
                    """)
    void applicationsAreCountedAndNothingElse(
            String sentence, String received, String carriedIn, String answered, String carriedOut) {
        NarrativeReading reading = Reports.withRequests(sentence);
        assertEquals(received, Reports.fact(reading, FactCode.REQUESTS_RECEIVED));
        assertEquals(carriedIn, Reports.fact(reading, FactCode.REQUESTS_CARRIED_IN));
        assertEquals(answered, Reports.fact(reading, FactCode.REQUESTS_ANSWERED));
        assertEquals(carriedOut, Reports.fact(reading, FactCode.REQUESTS_CARRIED_OUT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    主动公开政府信息35条，依申请公开0条。 | 0
                    主动公开政府信息35条，依申请公开信息2条。 | -
                    制作政府信息112条，其中主动公开92条，依申请公开14条，不予公开6条。 | -
                    通过网站申请公开信息20条。 | -
                    """)
    void amongPublishedItemsOnlyZeroSaysSomethingAboutApplications(String sentence, String received) {
        assertEquals(received, Reports.fact(Reports.withDisclosure(sentence), FactCode.REQUESTS_RECEIVED));
    }
}
