package org.minshu.launch.demo.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minshu.launch.demo.seed.SeedDataset;
import org.minshu.launch.demo.seed.Seeds;
import org.minshu.model.code.SocialCreditCode;

class SyntheticFileTest {

    private static final Map<String, SeedDataset> DATASETS =
            Seeds.datasets().stream().collect(Collectors.toMap(SeedDataset::id, Function.identity()));

    @Test
    void atLeastThirtyDatasetsComeWithThreeHundredToFiftyThousandRows() {
        assertThat(SyntheticFile.all()).extracting(SyntheticFile::dataset).doesNotHaveDuplicates();
        assertThat(SyntheticFile.all()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(file -> {
            var table = SyntheticTable.of(dataset(file.dataset()), file.rows());
            assertThat(table.rows()).as(file.dataset()).hasSizeBetween(300, 50_000);
            assertThat(table.rows())
                    .allMatch(row -> row.size() == table.header().size());
        });
    }

    @Test
    void openAndRestrictedDatasetsAreAmongThem() {
        assertThat(SyntheticFile.all())
                .extracting(file -> dataset(file.dataset()).openType())
                .contains("GENERAL", "ON_APPLICATION")
                .doesNotContain("NOT_OPEN");
    }

    @Test
    void theBytesAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        assertThat(sha256(new SyntheticFile("A01", SyntheticFile.Format.CSV, 2_000)))
                .isEqualTo("f57f129fdf5ee4a609b272bd528f010ea51f33f85fe5c2c15fd49ed0a43205cd");
        assertThat(sha256(new SyntheticFile("T12", SyntheticFile.Format.XLSX, 520)))
                .isEqualTo("9864a80bd8a571d90130bb343b1bb1cac30d00047d9b3594b5f5deddbf75b0de");
    }

    @Test
    void theNameSaysThatTheRowsAreSynthetic() {
        assertThat(new SyntheticFile("T12", SyntheticFile.Format.XLSX, 520).name(dataset("T12")))
                .isEqualTo("沿海港口泊位基础信息-合成示例数据.xlsx");
    }

    @Test
    void theHeaderIsTheDictionary() {
        assertThat(SyntheticTable.of(dataset("A01"), 1).header())
                .containsExactlyElementsOf(
                        dataset("A01").items().stream().map(item -> item.name()).toList());
    }

    @Test
    void keysAreUnique() {
        var dataset = dataset("A01");
        var table = SyntheticTable.of(dataset, 5_000);
        var seen = new HashSet<List<String>>();
        for (var row : table.texts()) {
            var key = dataset.items().stream()
                    .filter(item -> item.primaryKey())
                    .map(item -> row.get(table.header().indexOf(item.name())))
                    .toList();
            assertThat(seen.add(key)).as("key %s", key).isTrue();
        }
    }

    @Test
    void relatedItemsAgree() {
        var prices = SyntheticTable.of(dataset("A01"), 1_000);
        for (var row : prices.texts()) {
            var low = new BigDecimal(row.get(prices.header().indexOf("lowPrice")));
            var average = new BigDecimal(row.get(prices.header().indexOf("avgPrice")));
            var high = new BigDecimal(row.get(prices.header().indexOf("highPrice")));
            assertThat(average).isBetween(low, high);
        }
        var samples = SyntheticTable.of(dataset("A04"), 500);
        for (var row : samples.texts()) {
            assertThat(row.get(samples.header().indexOf("sampleDate")))
                    .startsWith(row.get(samples.header().indexOf("quarter")).substring(0, 4));
        }
    }

    @Test
    void creditCodesHaveTheirCheckCharacter() {
        assertThat(WordRules.creditCode(1)).matches(SocialCreditCode::isValid);
        assertThat(WordRules.creditCode(9_999_999)).matches(SocialCreditCode::isValid);
    }

    private static SeedDataset dataset(String id) {
        return DATASETS.get(id);
    }

    private static String sha256(SyntheticFile file) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(file.content(dataset(file.dataset())));
        return HexFormat.of().formatHex(digest);
    }
}
