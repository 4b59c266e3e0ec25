package org.minshu.standalone.settings;

import java.util.stream.Collectors;
import org.minshu.operations.setting.Setting;
import org.minshu.operations.setting.Settings;

/** The page, in Markdown. */
record SettingsPage(Settings all) {

    private static final String START = """
            # Settings

            Every setting is an environment variable; there is no other place to look. This page is written from the code
            (`SettingsPageTest` in `standalone` says how) and cannot be out of date.

            - Each application checks all of its settings before it does anything else. One that is missing, empty, of another
              kind, out of bounds or in contradiction to another stops the start with exit code 1 and one line that names the
              variable, what is wrong with it, and a good value. The value of a secret is never shown.
            - A variable that begins with `MINSHU_` and is not a setting of the application stops the start, too, with the name
              that was probably meant. Give each application its own variables, and what it has no value for, leave out.
            - Spring Boot's own form of a name, which joins the words of its last part, works as well:
              `MINSHU_SERVER_MANAGEMENTPORT` is `MINSHU_SERVER_MANAGEMENT_PORT`.
            - At start, `catalog-api` and `portal-web` ask the identity provider who it is. One that calls itself otherwise than
              `MINSHU_IDENTITY_ISSUER` stops the start; one that does not answer is a warning.
            - The database must answer at start. A schema that a newer release made is refused. With
              `MINSHU_DATABASE_MIGRATE=false` a schema that is older is refused as well, and a job runs
              `java -jar APPLICATION-exec.jar migrate` first, with the same `MINSHU_DATABASE_*` variables and the owner's
              password; it migrates, starts nothing else, and ends with exit code 0.
            - Other engines may be away at start: the application says so where it needs them, and catches up.
            """;

    String text() {
        return START + ApplicationWithSettings.ALL.stream().map(this::table).collect(Collectors.joining());
    }

    private String table(ApplicationWithSettings application) {
        var rows = application.settings(all).stream()
                .map(setting -> row(application, setting))
                .collect(Collectors.joining());
        return """

                ## %s

                | variable | what it is | value | default | example |
                |---|---|---|---|---|
                """.formatted(application.name()) + rows;
    }

    private static String row(ApplicationWithSettings application, Setting setting) {
        var given = application.defaultOf(setting);
        var example = setting.example().filter(text -> !text.equals(given.orElse("")));
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        setting.variable(),
                        capital(setting.description()),
                        setting.kind() + (setting.bounds().isEmpty() ? "" : "; " + setting.bounds()),
                        given.map(SettingsPage::code).orElse(setting.isRequired() ? "**required**" : "none"),
                        setting.isSecret()
                                ? example.orElse("")
                                : example.map(SettingsPage::code).orElse(""));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + text.substring(1).replace("|", "\\|");
    }
}
