package org.nianbao.desktop.imports.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;
import org.nianbao.pipeline.web.WebAddress;

class AttachmentTableModelTest {
    private static final Attachment FORM = attachment("form.doc", "申请表");
    private static final Attachment REPORT = attachment("a.pdf", "2024年年度报告");
    private static final Attachment NAMELESS = attachment("b.pdf", "");

    private final AttachmentTableModel model = new AttachmentTableModel(List.of(
            new PageOfAttachments("http://www.example.cn/1.html", "石桥镇", List.of(FORM, REPORT)),
            new PageOfAttachments("http://www.example.cn/2.html", "", List.of(NAMELESS))));

    private static Attachment attachment(String file, String text) {
        return new Attachment(WebAddress.of("http://www.example.cn/" + file).orElseThrow(), text);
    }

    private List<Object> row(int row) {
        return List.of(model.getValueAt(row, 0), model.getValueAt(row, 1), model.getValueAt(row, 2));
    }

    @Test
    void whatIsCalledAReportIsTickedAtFirst() {
        assertEquals(List.of(false, "申请表", "石桥镇"), row(0));
        assertEquals(List.of(true, "2024年年度报告", "石桥镇"), row(1));
        assertEquals(List.of(false, "http://www.example.cn/b.pdf", "http://www.example.cn/2.html"), row(2));
        assertEquals(Set.of(REPORT), model.ticked());
    }

    @Test
    void aTickChoosesAndATickTakenAwayLeavesOut() {
        model.setValueAt(true, 2, 0);
        model.setValueAt(false, 1, 0);
        assertEquals(Set.of(NAMELESS), model.ticked());
    }
}
