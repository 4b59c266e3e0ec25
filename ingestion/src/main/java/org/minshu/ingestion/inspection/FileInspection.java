package org.minshu.ingestion.inspection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.minshu.client.file.InspectionForm;

/** Looks at the bytes themselves; what the catalogue says they are only decides how to read text. */
final class FileInspection {

    private FileInspection() {}

    static InspectionForm inspect(Path file, String mediaType) throws IOException {
        if (XlsxSheet.isZip(file)) {
            return XlsxSheet.read(file)
                    .map(table -> new InspectionForm(null, table.header(), table.rows()))
                    .orElseGet(() -> new InspectionForm(null, List.of(), null));
        }
        var encoding = TextEncoding.of(file);
        if (encoding.isEmpty()) {
            return new InspectionForm(null, List.of(), null);
        }
        return text(file, encoding.get(), mediaType);
    }

    private static InspectionForm text(Path file, Charset encoding, String mediaType) throws IOException {
        if (mediaType.contains("csv") || mediaType.contains("tab-separated")) {
            var table = CsvTable.read(file, encoding);
            return new InspectionForm(encoding.name(), table.header(), table.rows());
        }
        return new InspectionForm(encoding.name(), List.of(), null);
    }
}
