package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A real PDF and a real DOCX, from the upload to the place in them that a search quotes. */
@Tag("journey")
class DocumentSearchIT {

    private static final Duration READ = Duration.ofSeconds(30);

    private final URI base = Platform.shared();
    private final Http steward = Http.as(base, "demo-steward");
    private final String word = "w" + System.nanoTime();

    @Test
    void wordsOfDocumentsAreFoundByThoseWhoMayReadThem() throws IOException {
        var draft = steward.post("/api/v1/datasets", new SampleDataset("助航设施年报" + System.nanoTime(), "灯器数量").metadata())
                .expect(201);
        var path = "/api/v1/datasets/" + draft.json().path("slug").asString();
        upload(path, "report.pdf", pdf("Cover", "Summary " + word));
        upload(path, "说明.docx", docx("灯塔维护说明 " + word));
        steward.post(path + "/submission", steward.get(path).etag(), Map.of()).expect(200);
        var authority = Http.as(base, "demo-authority");
        authority
                .post(path + "/publication", authority.get(path).etag(), Map.of())
                .expect(200);

        Eventually.holds("finding both documents", READ, () -> passages(steward).size() == 2);

        for (var passage : passages(steward)) {
            boolean paged = passage.path("fileName").asString().equals("report.pdf");
            assertThat(passage.path("page").asInt(0)).isEqualTo(paged ? 2 : 0);
            assertThat(passage.path("pieces").toString()).contains(paged ? "Summary" : "灯塔维护说明", word);
        }
        for (var caller :
                new Http[] {Http.anonymous(base), Http.as(base, "demo-steward2"), Http.as(base, "demo-developer")}) {
            assertThat(search(caller).path("total").asInt()).isZero();
        }
    }

    private void upload(String dataset, String name, byte[] content) {
        steward.upload(dataset + "/distributions?name=" + Http.encode(name), content)
                .expect(201);
    }

    private JsonNode passages(Http caller) {
        return search(caller).at("/items/0/passages");
    }

    private JsonNode search(Http caller) {
        return caller.get("/api/v1/datasets?q=" + word).expect(200).json();
    }

    /** A page for each line of text. */
    private static byte[] pdf(String... pages) {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        var kids = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            int number = 4 + 2 * i;
            var drawn = "BT /F1 12 Tf 72 700 Td (" + pages[i] + ") Tj ET";
            kids.append(number).append(" 0 R ");
            pdf.append("%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
                            .formatted(number, number + 1))
                    .append("/Resources<</Font<</F1 3 0 R>>>>>>endobj\n")
                    .append("%d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
                            .formatted(number + 1, drawn.length(), drawn));
        }
        pdf.append("3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n")
                .append("2 0 obj<</Type/Pages/Count %d/Kids[%s]>>endobj\n".formatted(pages.length, kids))
                .append("trailer<</Root 1 0 R/Size %d>>\nstartxref\n0\n%%%%EOF\n".formatted(4 + 2 * pages.length));
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] docx(String paragraph) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            write(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                    </Relationships>""");
            write(zip, "word/document.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                    <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(paragraph));
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
