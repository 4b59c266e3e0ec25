package org.minshu.ingestion.importing.mapping;

import java.io.InputStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every scalar is a text: a column called {@code no} is not "false". */
final class PlainYaml {

    private PlainYaml() {}

    /** Lists, maps and texts. */
    static Object read(InputStream content) {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new NoGuessing());
        return yaml.load(content);
    }

    private static final class NoGuessing extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // nothing is guessed from how a text looks
        }
    }
}
