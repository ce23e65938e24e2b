package org.nianbao.pipeline.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A web page without tables of a report, and the documents that it links to.
 *
 * @param name the page's address as the user knows it
 * @param title as the page names itself; may be empty
 * @param attachments in the order of the page; never empty
 */
public record PageOfAttachments(String name, String title, List<Attachment> attachments) {
    private static final int MOST_LISTED = 10;

    public PageOfAttachments {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        attachments = List.copyOf(attachments);
        if (attachments.isEmpty()) {
            throw new IllegalArgumentException("no attachments");
        }
    }

    /** Those that are called an annual report, or the only one of a page that is called so. */
    public List<Attachment> likelyReports() {
        return attachments.size() == 1 && Attachment.isReportTitle(title)
                ? attachments
                : attachments.stream().filter(Attachment::isCalledReport).toList();
    }

    /** The one attachment that must be the report; empty when there are more, or none. */
    public Optional<Attachment> onlyReport() {
        List<Attachment> likely = likelyReports();
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** What they are called and where they are, for a message; the first of many. */
    public String listed() {
        String first = attachments.stream()
                .limit(MOST_LISTED)
                .map(attachment -> (attachment.text() + " " + attachment.address()).strip())
                .collect(Collectors.joining("; "));
        return attachments.size() > MOST_LISTED ? first + "; …" : first;
    }
}
