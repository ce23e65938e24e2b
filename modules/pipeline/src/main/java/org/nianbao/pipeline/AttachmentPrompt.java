package org.nianbao.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.pipeline.web.Attachment;
import org.nianbao.pipeline.web.PageOfAttachments;

/** Chooses which documents are fetched in the place of web pages that have no tables. */
@FunctionalInterface
public interface AttachmentPrompt {
    /**
     * Chooses, and waits for the answer. Called on the thread that imports, once, when all other files have been read.
     *
     * @param pages in the order in which they were named; never empty
     * @return those to fetch; a page of which none is fetched is refused
     */
    Set<Attachment> choose(List<PageOfAttachments> pages);

    /** Nobody is there to be asked: the one attachment of a page that must be the report. */
    static AttachmentPrompt onlyReport() {
        return pages -> pages.stream()
                .map(PageOfAttachments::onlyReport)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
