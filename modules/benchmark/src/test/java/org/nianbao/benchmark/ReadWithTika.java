package org.nianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Extracts the text of all files of a folder on all cores, and says how many of each ending had some. */
final class ReadWithTika {
    /** A sign that every report has, alone because an OFD file may hold each sign apart. */
    private static final String ALWAYS_THERE = "申";

    private ReadWithTika() {}

    /** Given a folder and the file to say it in. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        // The processes of the other side say nothing either.
        LogManager.getLogManager().reset();
        Parser parser = new AutoDetectParser();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<String>> texts = new ArrayList<>();
        List<Path> files = MixedDocuments.list(Path.of(arguments[0]));
        for (Path file : files) {
            texts.add(workers.submit(() -> text(parser, file)));
        }
        StringBuilder failures = new StringBuilder();
        TreeMap<String, Integer> formats = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).toString();
            if (texts.set(i, null).get().contains(ALWAYS_THERE)) {
                formats.merge(name.substring(name.lastIndexOf('.') + 1), 1, Integer::sum);
            } else {
                failures.append("\nwithout text: ").append(name);
            }
        }
        workers.shutdown();
        Files.writeString(Path.of(arguments[1]), formats.toString() + failures);
    }

    private static String text(Parser parser, Path file) throws IOException, SAXException, TikaException {
        BodyContentHandler text = new BodyContentHandler(-1);
        ParseContext context = new ParseContext();
        // Of an OFD file, which it knows as a packed folder, the parts are read too.
        context.set(Parser.class, parser);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, text, metadata, context);
        }
        return text.toString();
    }
}
