package org.minshu.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.search.Waiting.until;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class ListIT {

    @Autowired
    Api api;

    Scene scene;
    String department;

    @BeforeEach
    void aDepartment() {
        scene = new Scene(api);
        department = scene.department();
    }

    @Test
    void aListIsTakenAlongAsCsvThatASpreadsheetReadsAndDoesNotRun() {
        var slug = published("=HYPERLINK(\"http://x\",\"看\")");

        var answer = api.get(null, "/api/v1/datasets.csv?department=" + department + "&page=7&size=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"datasets.csv\"");
        assertThat(answer.text())
                .startsWith("\uFEFF资源代码,名称,")
                .contains(slug.replace('-', '/'), "\"'=HYPERLINK(\"\"http://x\"\",\"\"看\"\")\"", "普遍开放", "每小时");
        assertThat(answer.text().lines()).hasSize(2);
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndNumbersAsNumbers() throws IOException {
        published("=1+1 水质");

        var answer = api.get(null, "/api/v1/datasets.xlsx?lang=en&department=" + department);

        assertThat(answer.status()).isEqualTo(200);
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("Chinese title");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("=1+1 水质");
            assertThat(rows.get(1).getCellText(7)).isEqualTo("Open");
            assertThat(rows.get(1).getCell(11).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void aListOfNothingHasAHeaderAndASenselessOneIsRefused() {
        assertThat(api.get(null, "/api/v1/datasets.csv?q=" + "x".repeat(40))
                        .text()
                        .lines())
                .hasSize(1);
        Map.of("bbox=1,2,3", "parameter-invalid", "from=gestern", "parameter-invalid")
                .forEach((query, problem) -> List.of("csv", "xlsx")
                        .forEach(format -> assertThat(api.get(null, "/api/v1/datasets." + format + "?" + query)
                                        .problem())
                                .isEqualTo(problem)));
    }

    private String published(String title) {
        var metadata = Scene.metadata(department);
        metadata.put("title", title);
        var slug = scene.published(metadata);
        until(() -> api.get(null, "/api/v1/datasets?department=" + department)
                        .json()
                        .path("total")
                        .asInt()
                == 1);
        return slug;
    }
}
