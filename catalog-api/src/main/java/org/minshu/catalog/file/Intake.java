package org.minshu.catalog.file;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** How files enter the register that do not come as the body of one request: by the rules that hold for those. */
@Component
public class Intake {

    /** How many bytes of a file tell what it is. */
    public static final int BEGINNING = FileTypes.BEGINNING;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final FileCustody custody;
    private final FileRegister register;
    private final Distributions distributions;
    private final ObjectRemovals removals;
    private final Uploads uploads;
    private final ObjectStore objects;
    private final TransactionOperations transactions;
    private final FileSettings settings;
    private final Clock clock;

    Intake(
            FileCustody custody,
            FileRegister register,
            Distributions distributions,
            ObjectRemovals removals,
            Uploads uploads,
            ObjectStore objects,
            TransactionOperations transactions,
            FileSettings settings,
            Clock clock) {
        this.custody = custody;
        this.register = register;
        this.distributions = distributions;
        this.removals = removals;
        this.uploads = uploads;
        this.objects = objects;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The dataset, if the caller may add files to it.
     *
     * @throws CatalogException DATASET_NOT_FOUND, OTHER_DEPARTMENT, STATE_CHANGED
     */
    public RegisteredDataset requireDataset(String slug, Caller caller) {
        return custody.requireDataset(slug, caller);
    }

    /**
     * Refuses who does not look after the department's files.
     *
     * @throws CatalogException OTHER_DEPARTMENT
     */
    public void requireCustodian(String department, Caller caller) {
        FileCustody.requireCustodian(department, caller);
    }

    /**
     * A registered file, as far as other features need to know it.
     *
     * @param isTable whether rows can be added to it: it was read and holds a table, or it began without content
     */
    public record Known(String id, ResourceCode dataset, String department, String name, boolean isTable) {}

    public Optional<Known> find(String id) {
        return distributions
                .find(id)
                .map(file -> new Known(id, file.dataset(), file.department(), file.name(), isTable(file)));
    }

    private static boolean isTable(Distribution file) {
        return file.state() == Distribution.State.READY
                && (file.bytes() == 0 || file.reading().tables() > 0);
    }

    /**
     * The name as it is kept.
     *
     * @throws CatalogException FILE_NAME_INVALID
     */
    public String name(String sent) {
        return FileName.of(sent).value();
    }

    /**
     * The format of a file that begins so.
     *
     * @param beginning the first {@link #BEGINNING} bytes, or all where there are fewer
     * @throws CatalogException FILE_TYPE_REFUSED, FILE_TYPE_MISMATCH
     */
    public String format(String name, byte[] beginning) {
        return FileTypes.check(FileName.of(name), beginning).name();
    }

    /** Where the bytes of a file with this id belong. */
    public static String key(String id) {
        return "distributions/" + id;
    }

    /** Before an object is stored: it goes by itself, unless it is kept within the time that an upload may take. */
    public void expect(String key) {
        removals.announce(key, clock.instant().plus(settings.uploadTime()));
    }

    /** In the transaction that refers to the object from now on; false where it took too long and may be gone. */
    public boolean keep(String key) {
        return removals.remove(key);
    }

    /** In the transaction that ceases to refer to the object. */
    public void forget(String key) {
        removals.announce(key, clock.instant());
    }

    /** Removes the object at once where the store answers; else the cleaning does it. */
    public void discard(String key) {
        try {
            removals.announce(key, clock.instant());
            objects.delete(key);
            removals.remove(key);
        } catch (ObjectStoreUnavailable | DataAccessException later) {
            LOG.warn("{} is left to the cleaning: {}", key, later.getMessage());
        }
    }

    /**
     * A file whose bytes are all under {@link #key}.
     *
     * @param format as {@link #format} named it
     * @param sha256 lower-case hex
     */
    public record Received(
            String id, RegisteredDataset dataset, String name, String format, long bytes, String sha256) {}

    /** Registers the file and leaves it for inspection; joins the caller's transaction. */
    public void register(Received file, Caller caller) {
        register.add(
                new Distribution(
                        file.id(),
                        file.dataset().code(),
                        file.dataset().department(),
                        file.name(),
                        FileFormat.valueOf(file.format()),
                        file.bytes(),
                        file.sha256(),
                        key(file.id()),
                        Distribution.State.INSPECTING,
                        null,
                        List.of(),
                        null,
                        clock.instant(),
                        Understood.NOT_YET),
                caller);
    }

    /**
     * Takes in a whole file, as an upload in one request does.
     *
     * @param length negative where unknown
     * @param claim told the file's id in the transaction that registers it; false where that was done before
     * @return the file's id
     * @throws CatalogException as an upload; STATE_CHANGED where it was done before
     */
    public String receive(
            String slug, String name, long length, InputStream body, Caller caller, Predicate<String> claim) {
        return uploads.receive(
                        slug,
                        name,
                        length,
                        body,
                        caller,
                        file -> transactions.executeWithoutResult(_ -> {
                            if (!claim.test(file.id())) {
                                throw new CatalogException(ProblemType.STATE_CHANGED, "It was registered before");
                            }
                            register.add(file, caller);
                        }))
                .id();
    }
}
