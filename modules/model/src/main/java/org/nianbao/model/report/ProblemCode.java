package org.nianbao.model.report;

/**
 * Expected trouble with a file, an archive or an output. The text and the next step stand in this module's bundle as
 * {@code model.problem.<code>} and {@code model.problem.<code>.next}; {0} is the file.
 */
public enum ProblemCode {
    /** The file has no bytes. */
    EMPTY_FILE,
    /** The file cannot be opened or read by the system; {1} the system's reason. */
    UNREADABLE_FILE,
    /** The named path does not exist. */
    NO_SUCH_FILE,
    /** The text is in no encoding that is understood. */
    UNREADABLE_ENCODING,
    /** The text had been read in a wrong charset before it was saved; it was turned back without loss. */
    TEXT_RESTORED,
    /** The text is no web address that can be opened. */
    NOT_AN_ADDRESS,
    /** The web address gave nothing; {1} why. */
    UNREACHABLE_ADDRESS,
    /** What the web address gave is no page and no document; {1} its type. */
    OTHER_WEB_CONTENT,
    /** A script would load the content of the web page; no script is run. */
    PAGE_BY_SCRIPT,
    /** The web page has no tables but links to files of which none was chosen; {1} the files. */
    PAGE_OF_ATTACHMENTS,
    /** The content is broken for its format; {1} the format. */
    DAMAGED_FILE,
    /** The file needs a password, and none was given. */
    ENCRYPTED_FILE,
    /** The file needs another password than those given. */
    WRONG_PASSWORD,
    /** The file is encrypted in a way that cannot be opened with any password. */
    UNSUPPORTED_ENCRYPTION,
    /** The file exceeds a limit; {1} which. */
    TOO_LARGE,
    /** The reading was stopped, for it took too much time or memory or broke down; {1} which. */
    READING_STOPPED,
    /** The format is not read (yet); {1} the format. */
    UNSUPPORTED_FORMAT,
    /** The file is a packed folder of a kind that cannot be unpacked; {1} the kind. */
    UNSUPPORTED_PACKING,
    /** The pages are pictures; nothing of their text is in the file. */
    SCANNED_DOCUMENT,
    /** One page among others is a picture; {1} its number. */
    PICTURE_PAGE,
    /** A bug of this program met the file; it is logged. */
    PROGRAM_FAILURE,
    /** No annual report: {1} what is missing. */
    NOT_A_REPORT,
    /** A folder holds no report. */
    NO_REPORTS_IN_FOLDER,
    /** Plainly another kind of file in a folder: listed, not counted as a failure. */
    SKIPPED_OTHER_KIND,
    /** The unit is not settled; the report waits in the inbox. */
    UNIT_NOT_SETTLED,
    /** The report year is not settled; the report waits in the inbox. */
    YEAR_NOT_SETTLED,
    /** Two files of one unit and year with different numbers in one import; {1} the other file. */
    CONFLICTING_COPIES,
    /** A table of the form was not found; {1} the table. */
    TABLE_NOT_FOUND,
    /** A table's rows or cells could not be assigned; {1} what. */
    TABLE_DOUBTFUL,
    /** The document holds reports of different years or units one after the other; {1} their titles. */
    SEVERAL_REPORTS,
    /** The document seems to break off before its end, as a file that was not sent whole does; {1} where. */
    BREAKS_OFF,
    /** A stored result was kept although its source was read anew; {1} why. */
    REREAD_KEPT,
    /** The archive's schema is newer than this program; {1} its version. */
    ARCHIVE_NEWER,
    /** The archive is damaged or is no archive. */
    ARCHIVE_DAMAGED,
    /** There is no archive at that path. */
    ARCHIVE_NOT_FOUND,
    /** Another program is writing to the archive. */
    ARCHIVE_BUSY,
    /** The folder or file cannot be written. */
    NOT_WRITABLE,
    /** The folder of an output file does not exist; {1} the folder. */
    MISSING_OUTPUT_FOLDER,
    /** The selection holds no report to show. */
    NOTHING_SELECTED,
    /** The output's ending is not known; {1} the known ones. */
    UNKNOWN_OUTPUT_FORMAT
}
