package org.minshu.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path BUNDLES = RESOURCES.resolve("messages/portal");
    /** A key in a template, {@code #{home.title}}; those put together from parts are looked at below. */
    private static final Pattern USED = Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z][\\w.-]*\\w)['},(]");

    @TestFactory
    Stream<DynamicTest> everyTextIsThereInBothLanguages() {
        return files(BUNDLES, name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                .map(chinese -> DynamicTest.dynamicTest(chinese.getFileName().toString(), () -> {
                    var english = Path.of(chinese.toString().replace(".properties", "_en.properties"));
                    assertThat(keys(english)).isEqualTo(keys(chinese));
                }));
    }

    @Test
    void everyKeyThatATemplateUsesExists() {
        var known = new TreeSet<String>();
        files(BUNDLES, name -> name.endsWith(".properties")).forEach(file -> known.addAll(keys(file)));
        assertThat(files(RESOURCES.resolve("templates/portal"), name -> name.endsWith(".html"))
                        .flatMap(MessagesTest::used)
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void noTemplateCarriesScriptsOrStylesOfItsOwn() {
        assertThat(files(RESOURCES.resolve("templates/portal"), name -> name.endsWith(".html")))
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*src)|th:utext"));
    }

    private static Stream<String> used(Path template) {
        try {
            return USED.matcher(Files.readString(template)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(texts.values()).doesNotContain("");
        return texts.stringPropertyNames();
    }

    private static Stream<Path> files(Path folder, Predicate<String> name) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> name.test(file.getFileName().toString())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
