package org.minshu.catalog.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource({
        "水质总\\n体为优, 水质总体为优",
        "为优，\\n其中, 为优，其中",
        "水质 总体, 水质 总体",
        "total\\nload, total load",
        "共\\n12 处, 共 12 处",
        "\\n\\t 前后 \\n, 前后",
        "𠮷\\n野, 𠮷野"
    })
    void aWordGoesOnOverTheEndOfALine(String set, String read) {
        assertThat(Prose.joined(set.replace("\\n", "\n").replace("\\t", "\t"))).isEqualTo(read);
    }

    @Test
    void aCutLeavesWholeCharacters() {
        assertThat(Prose.within("水😀", 2)).isEqualTo("水");
        assertThat(Prose.within("水😀", 3)).isEqualTo("水😀");
    }
}
