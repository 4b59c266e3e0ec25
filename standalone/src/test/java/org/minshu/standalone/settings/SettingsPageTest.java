package org.minshu.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.minshu.operations.setting.Setting;
import org.minshu.operations.setting.Settings;

class SettingsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "operations", "settings.md");
    private static final String WRITE = "mvn test -pl standalone -am -Dtest=SettingsPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dminshu.docs.write=true";

    private final Settings settings = Settings.of(SettingsPageTest.class.getClassLoader());

    @Test
    void everySettingIsDescribed() {
        assertThat(settings.all())
                .filteredOn(setting ->
                        setting.description().isBlank() || setting.description().contains("{@"))
                .extracting(Setting::name)
                .as("settings without a plain @param in the Javadoc of their record")
                .isEmpty();
    }

    @Test
    void everySettingIsRequiredOrHasADefaultOrMayBeAbsent() {
        assertThat(settings.all())
                .filteredOn(setting -> !setting.isDecided() && !hasDefault(setting))
                .extracting(Setting::name)
                .as("settings that are neither @NotNull or @NotBlank, nor @Nullable, nor have a default")
                .isEmpty();
    }

    @Test
    void everySettingHasAGoodValueToShow() {
        assertThat(settings.all())
                .filteredOn(setting -> setting.example().isEmpty())
                .extracting(Setting::name)
                .as("settings with neither a default nor an @Example")
                .isEmpty();
    }

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        var page = new SettingsPage(settings).text();
        if (Boolean.getBoolean("minshu.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/operations/settings.md is out of date; this writes it: " + WRITE)
                .isEqualTo(page);
    }

    private static boolean hasDefault(Setting setting) {
        return ApplicationWithSettings.ALL.stream()
                .allMatch(application -> application.defaultOf(setting).isPresent());
    }
}
