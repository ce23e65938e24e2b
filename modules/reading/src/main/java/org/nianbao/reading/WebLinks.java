package org.nianbao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.internal.FileKind;
import org.nianbao.reading.internal.FileKinds;
import org.nianbao.reading.internal.Markup;
import org.nianbao.reading.internal.PackedParts;
import org.nianbao.reading.internal.Refusal;

/**
 * The web addresses in a text or a list that somebody keeps.
 *
 * @param addresses each once, as they are written, in the order of the list; may be empty
 * @param refusal why the list cannot be read
 */
public record WebLinks(List<String> addresses, Optional<Problem> refusal) {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s\"'<>，。；：、！（）【】《》“”‘’]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!)\\]]+$");

    public WebLinks {
        addresses = List.copyOf(addresses);
        Objects.requireNonNull(refusal);
    }

    private static WebLinks of(List<String> addresses) {
        return new WebLinks(List.copyOf(new LinkedHashSet<>(addresses)), Optional.empty());
    }

    /** Those in a text, whatever stands between them. */
    public static WebLinks inText(String text) {
        return of(addressesIn(text));
    }

    /** Those in the visible sheets of a workbook, links of cells before what is written in them, or in a text file. */
    public static WebLinks inFile(String name, byte[] bytes, ReadingLimits limits) {
        try {
            limits.checkBytes(bytes.length);
            return of(addressesIn(bytes, limits));
        } catch (Refusal refusal) {
            return new WebLinks(List.of(), Optional.of(refusal.problem(name)));
        } catch (IOException | RuntimeException e) {
            // POI answers a broken file with any exception.
            return new WebLinks(
                    List.of(), Optional.of(Problem.of(ProblemCode.DAMAGED_FILE, name, FileKind.XLSX.label())));
        }
    }

    private static List<String> addressesIn(byte[] bytes, ReadingLimits limits) throws IOException {
        if (FileKinds.isPacked(bytes)) {
            try (PackedParts parts =
                    PackedParts.open(bytes, limits.packedParts(), limits.unpackedBytes(), limits.compression())) {
                if (FileKinds.ofParts(parts) != FileKind.XLSX) {
                    return List.of();
                }
                parts.checkAll();
            }
            return addressesInWorkbook(bytes, limits);
        }
        if (FileKinds.isOle2(bytes)) {
            return addressesInWorkbook(bytes, limits);
        }
        return FileKinds.ofBytes(bytes) == FileKind.TEXT
                ? addressesIn(Markup.text(bytes, Optional.empty()).text())
                : List.of();
    }

    private static List<String> addressesInWorkbook(byte[] bytes, ReadingLimits limits) throws IOException {
        List<String> addresses = new ArrayList<>();
        int cells = 0;
        try (Workbook workbook = SheetReader.open(bytes, Passwords.none())) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                    continue;
                }
                Sheet sheet = workbook.getSheetAt(i);
                Map<CellAddress, String> links = links(sheet);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        limits.checkCells(++cells);
                        addresses.addAll(addressesIn(links.getOrDefault(cell.getAddress(), written(cell))));
                    }
                }
            }
        }
        return addresses;
    }

    private static Map<CellAddress, String> links(Sheet sheet) {
        Map<CellAddress, String> links = new HashMap<>();
        for (Hyperlink link : sheet.getHyperlinkList()) {
            if (link.getType() == HyperlinkType.URL && link.getAddress() != null) {
                links.put(new CellAddress(link.getFirstRow(), link.getFirstColumn()), link.getAddress());
            }
        }
        return links;
    }

    private static String written(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case FORMULA ->
                cell.getCachedFormulaResultType() == CellType.STRING
                                && cell.getStringCellValue().contains("://")
                        ? cell.getStringCellValue()
                        : cell.getCellFormula();
            default -> "";
        };
    }

    private static List<String> addressesIn(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(address -> SENTENCE_END.matcher(address).replaceFirst(""))
                .toList();
    }
}
