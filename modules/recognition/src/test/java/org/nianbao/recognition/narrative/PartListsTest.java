package org.nianbao.recognition.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.report.ListCode;

class PartListsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    主动公开政府信息50条，其中机构类20条（内有领导10条），财政类30条。 | 机构类20+财政类30 | -
                    主动公开政府信息50条，其中机构类20条，内有领导10条；财政类30条。 | 机构类20+财政类30 | -
                    主动公开政府信息50条，包括机构类20条、财政类20条等。 | 机构类20+财政类20… | -
                    主动公开政府信息50条，其中财政类20条。 | 财政类20… | -
                    主动公开政府信息50条，其中公文10条，占20%；动态40条，占80%。 | 公文10+动态40 | -
                    主动公开政府信息50条：公文10条、动态40条。 | 公文10+动态40 | -
                    主动公开政府信息50条（网站30条，公示栏20条）。 | - | 网站30+公示栏20
                    主动公开政府信息50条。其中：网站30条；公示栏20条。 | - | 网站30+公示栏20
                    主动公开政府信息50条，其中10条公文类信息，40条动态类信息。 | 公文类信息10+动态类信息40 | -
                    主动公开政府信息50条，其中公文10条、动态40条，办理行政许可388件，处罚83件。 | 公文10+动态40 | -
                    主动公开政府信息50条，主要包括公文10条、动态20条。 | 公文10+动态20… | -
                    通过政府网站公开信息30条，通过微信公众号公开信息20条。 | - | 政府网站30+微信公众号20
                    主动公开政府信息50条，其中通过政府网站公开30条，通过微信公众号公开20条。 | - | 政府网站30+微信公众号20
                    主动公开政府信息50条，主动公开政府信息50条，其中公文10条，动态40条。 | 公文10+动态40 | -
                    主动公开政府信息100余条，其中公文40余条、动态60条。 | 公文~40+动态60 | -
                    全年公开政策文件12件、会议信息8条、财政信息10条，合计30条。 | 政策文件12+会议信息8+财政信息10 | -
                    共主动公开政府规章13件，行政规范性文件478件。 | 政府规章13+行政规范性文件478 | -
                    主动公开政府信息50条，其中规范性文件0条，动态50条。 | 规范性文件0+动态50 | -
                    在县政府网站公开政府信息35条，比上年增加5条，其中动态20条，公文15条。 | 动态20+公文15 | -
                    主动公开政府信息50条。网站访问量12000次，其中微信8000次，网站4000次。 | - | -
                    主动公开政府信息50条，通过“县政府网站”公开30条，“柳溪发布”微信公众号公开20条。 | - | 县政府网站30+“柳溪发布”微信公众号20
                    主动公开政府信息50条，其中村（社区）公开栏20条，县政府网站30条。 | - | 村(社区)公开栏20+县政府网站30
                    """)
    void partsAreListedByKindOrByChannel(String sentence, String kinds, String channels) {
        NarrativeReading reading = Reports.withDisclosure(sentence);
        assertEquals(kinds, Reports.list(reading, ListCode.DISCLOSED_KINDS));
        assertEquals(channels, Reports.list(reading, ListCode.DISCLOSED_CHANNELS));
    }
}
