package org.minshu.portal.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pictures of libraries and fields of use; what we do not know gets a plain one. */
public final class Icons {

    private static final Map<String, String> LIBRARIES = Map.of(
            "transport", "bi-signpost-split",
            "ecology", "bi-droplet-half",
            "agriculture", "bi-flower1",
            "ocean", "bi-tsunami",
            "population", "bi-people",
            "legalEntity", "bi-building",
            "eLicence", "bi-patch-check");

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("fin", new Field("bi-bank", "legalEntity")),
            Map.entry("ins", new Field("bi-umbrella", "population")),
            Map.entry("ocean", new Field("bi-tsunami", "ocean")),
            Map.entry("tour", new Field("bi-compass", "eLicence")),
            Map.entry("tr", new Field("bi-truck", "transport")),
            Map.entry("gov", new Field("bi-buildings", "transport")),
            Map.entry("agri", new Field("bi-flower1", "agriculture")),
            Map.entry("trade", new Field("bi-shop", "legalEntity")),
            Map.entry("eco", new Field("bi-droplet-half", "ecology")),
            Map.entry("en", new Field("bi-lightning-charge", "agriculture")),
            Map.entry("met", new Field("bi-cloud-rain-heavy", "ecology")),
            Map.entry("civ", new Field("bi-heart", "population")),
            Map.entry("med", new Field("bi-hospital", "population")));

    public String library(@Nullable String key) {
        return LIBRARIES.getOrDefault(String.valueOf(key), "bi-collection");
    }

    /** Icon and colour of a field of use, by its code. */
    public Field field(@Nullable String code) {
        return FIELDS.getOrDefault(String.valueOf(code), new Field("bi-lightbulb", "legalEntity"));
    }

    /** {@code tone}: the library whose colour it has. */
    public record Field(String icon, String tone) {}
}
