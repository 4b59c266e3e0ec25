package org.minshu.catalog.problem;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.search.SearchUnavailable;
import org.minshu.tables.TableRefused;
import org.minshu.tables.language.QuestionRefused;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Which refusal an exception stands for; none for our own bugs. */
final class Refusals {

    private Refusals() {}

    static Optional<Refusal> of(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case CatalogException refused -> new Refusal(refused.type(), text(refused), refused.violations());
                    case HttpMessageNotReadableException unreadable -> ofBody(unreadable);
                    case SearchUnavailable _ ->
                        Refusal.of(ProblemType.SEARCH_UNAVAILABLE, "The search engine does not answer");
                    case ObjectStoreUnavailable _ ->
                        Refusal.of(ProblemType.STORAGE_UNAVAILABLE, "The object store does not answer");
                    case QuestionRefused refused -> TableRefusals.of(refused);
                    case TableRefused refused -> TableRefusals.of(refused);
                    case CannotGetJdbcConnectionException _ -> databaseDown();
                    case CannotCreateTransactionException _ -> databaseDown();
                    case DataAccessResourceFailureException _ -> databaseDown();
                    case DataIntegrityViolationException broken
                    when holdsNull(broken) ->
                        Refusal.of(ProblemType.CONTROL_CHARACTERS, "No text has a character with the number 0");
                    default -> ofHttp(failure);
                });
    }

    private static @Nullable Refusal ofHttp(Throwable failure) {
        return switch (failure) {
            case NoResourceFoundException _ -> Refusal.of(ProblemType.NOT_FOUND, "Nothing is at this address");
            case NoHandlerFoundException _ -> Refusal.of(ProblemType.NOT_FOUND, "Nothing is at this address");
            case HttpRequestMethodNotSupportedException _ -> Refusal.of(ProblemType.METHOD_NOT_ALLOWED, text(failure));
            case HttpMediaTypeNotSupportedException _ -> Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, text(failure));
            case HttpMediaTypeNotAcceptableException _ -> Refusal.of(ProblemType.NOT_ACCEPTABLE, text(failure));
            case MethodArgumentTypeMismatchException wrong ->
                Refusal.of(ProblemType.PARAMETER_INVALID, "Parameter " + wrong.getName() + " has the wrong form");
            case BindException wrong ->
                Refusal.of(
                        ProblemType.PARAMETER_INVALID,
                        "Parameter %s has the wrong form"
                                .formatted(wrong.getFieldErrors().stream()
                                        .map(FieldError::getField)
                                        .collect(Collectors.joining(", "))));
            case ServletRequestBindingException _ -> Refusal.of(ProblemType.PARAMETER_INVALID, text(failure));
            default -> null;
        };
    }

    private static Refusal ofBody(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof CatalogException refused) {
                return new Refusal(refused.type(), text(refused), refused.violations());
            }
            if (cause instanceof StreamConstraintsException) {
                return Refusal.of(ProblemType.JSON_TOO_DEEP, "Nesting or a value exceeds the limits");
            }
            if (text(cause).contains("UTF-8")) {
                return Refusal.of(ProblemType.INVALID_UTF8, "The body is not valid UTF-8");
            }
        }
        return Refusal.of(ProblemType.MALFORMED_JSON, "The body is not the JSON this call expects");
    }

    /** The one character that PostgreSQL's text cannot hold; whatever text it came in with. */
    private static boolean holdsNull(DataIntegrityViolationException broken) {
        return broken.getMostSpecificCause() instanceof SQLException cause && "22021".equals(cause.getSQLState());
    }

    private static Refusal databaseDown() {
        return Refusal.of(ProblemType.DATABASE_UNAVAILABLE, "The database does not answer");
    }

    private static String text(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }
}
