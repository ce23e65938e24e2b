package org.nianbao.recognition.tables.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelSeriesTest {
    private static final List<RowLabel> LABELS = List.of(label("1.属于国家秘密"), label("2.保护第三方合法权益"), label("3.属于行政执法案卷"));

    private static RowLabel label(String official) {
        return RowLabel.of("row", official, List.of(), List.of(), false);
    }

    /** What stands between the beginning and the end of each label; {@code -} for one that was not found. */
    private static List<String> found(String text) {
        LabelSeries series = LabelSeries.in(text, LABELS);
        return IntStream.range(0, LABELS.size())
                .mapToObj(label -> {
                    OptionalInt start = series.start(label);
                    return start.isEmpty()
                            ? "-"
                            : text.substring(start.getAsInt(), series.end(label).orElseThrow());
                })
                .collect(Collectors.toList());
    }

    @Test
    void labelsAreFoundInARowWithTheirNumbers() {
        assertEquals(List.of("属于国家秘密", "保护第三方合法权益", "属于行政执法案卷"), found("1属于国家秘密2保护第三方合法权益3属于行政执法案卷"));
    }

    @Test
    void misreadCharactersAreTakenForTheLabelsOwn() {
        assertEquals(List.of("属于国家秘密", "保护第木方合法权益", "属于行政执法案卷"), found("1属于国家秘密2保护第木方合法权益3属于行政执法案卷"));
    }

    @Test
    void foreignTextBeforeBetweenAndBehindBelongsToNoLabel() {
        assertEquals(List.of("属于国家秘密", "保护第三方合法权益", "属于行政执法案卷"), found("申请人情况1属于国家秘密商业企业科研机构2保护第三方合法权益3属于行政执法案卷行政复议"));
    }

    @Test
    void aLabelThatIsMissingIsNotFound() {
        assertEquals(List.of("属于国家秘密", "-", "属于行政执法案卷"), found("1属于国家秘密3属于行政执法案卷"));
    }

    @Test
    void aLabelOfWhichTooLittleIsLeftIsNotFound() {
        assertEquals(List.of("属于国家秘密", "-", "属于行政执法案卷"), found("1属于国家秘密2保护第3属于行政执法案卷"));
    }

    @Test
    void ofLabelsThatChangedPlacesOnlyThoseInTheOrderOfTheFormAreFound() {
        assertEquals(List.of("-", "保护第三方合法权益", "属于行政执法案卷"), found("2保护第三方合法权益3属于行政执法案卷1属于国家秘密"));
    }

    @Test
    void inAnEmptyTextNothingIsFound() {
        assertEquals(List.of("-", "-", "-"), found(""));
    }
}
