package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.ingestion.table.document.ExtractedText;
import org.minshu.ingestion.table.reading.Reading;
import org.minshu.model.vocabulary.ReadingRefusal;

class DocumentTest {

    @TempDir
    Path folder;

    private Read read;

    @BeforeEach
    void open() {
        read = new Read(folder);
    }

    @Test
    void thePagesOfAPdfAreToldApart() throws IOException {
        var text = text("报告.pdf", pdf(null));
        assertThat(Files.readAllLines(text.file()))
                .containsExactly("{\"page\":1,\"text\":\"first page\"}", "{\"page\":2,\"text\":\"second page\"}");
        assertThat(text.metadata()).containsEntry("title", "A report");
        assertThat(text.excerpt()).startsWith("first page");
    }

    @Test
    void aLetterIsOnePageSinceItsPagesDependOnWhoPrintsIt() throws IOException {
        var letter = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("灯塔维护说明");
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            document.createParagraph().createRun().setText("第二部分");
            document.write(letter);
        }

        var text = text("说明.docx", letter.toByteArray());

        assertThat(Files.readAllLines(text.file()))
                .singleElement()
                .asString()
                .startsWith("{\"page\":1,\"text\":\"灯塔维护说明")
                .contains("第二部分");
    }

    @Test
    void aPasswordIsSaidToBeThere() throws IOException {
        assertThat(read.refusal("锁.pdf", pdf("secret"))).isEqualTo(ReadingRefusal.ENCRYPTED);
    }

    @Test
    void scriptsOfAPageAreNoText() throws IOException {
        var page = "<html><head><title>公告</title><script>alert('x')</script></head><body><p>水质公告</p></body></html>";
        var text = text("公告.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(text.file())).contains("水质公告").doesNotContain("alert");
    }

    @Test
    void aNameThatLiesIsNotBelieved() throws IOException {
        assertThat(text("报告.csv", pdf(null)).pages()).isEqualTo(2);
    }

    private ExtractedText text(String name, byte[] content) throws IOException {
        return ((Reading.Text) read.file(Files.write(folder.resolve(name), content))).text();
    }

    private static byte[] pdf(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle("A report");
            for (var words : new String[] {"first page", "second page"}) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
