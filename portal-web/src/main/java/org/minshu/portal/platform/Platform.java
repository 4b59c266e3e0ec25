package org.minshu.portal.platform;

import org.minshu.client.access.AccessClient;
import org.minshu.client.audit.AuditClient;
import org.minshu.client.calendar.CalendarClient;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.dataset.ListClient;
import org.minshu.client.desk.DeskClient;
import org.minshu.client.file.FileClient;
import org.minshu.client.mail.MailClient;
import org.minshu.client.measurement.MeasurementClient;
import org.minshu.client.need.NeedClient;
import org.minshu.client.notice.NoticeClient;
import org.minshu.client.notification.NotificationClient;
import org.minshu.client.operations.OperationsClient;
import org.minshu.client.overview.OverviewClient;
import org.minshu.client.person.DelegationClient;
import org.minshu.client.person.PersonClient;
import org.minshu.client.policy.PolicyClient;
import org.minshu.client.quality.QualityClient;
import org.minshu.client.records.RecordClient;
import org.minshu.client.reference.ReferenceClient;
import org.minshu.client.reference.ReferenceDeskClient;
import org.minshu.client.register.RegisterClient;
import org.minshu.client.remote.RemoteFileClient;
import org.minshu.client.rows.RowsClient;
import org.minshu.client.scenario.ScenarioClient;
import org.minshu.client.searchlog.SearchLogClient;
import org.minshu.client.subscription.SubscriptionClient;
import org.minshu.client.succession.SuccessionClient;
import org.minshu.client.upload.UploadClient;
import org.minshu.client.usage.UsageClient;
import org.minshu.client.withdrawal.WithdrawalClient;
import org.minshu.client.wording.SynonymClient;

/**
 * The platform's API, called on behalf of whoever is signed in. What it refuses is a
 * {@link org.minshu.model.problem.CatalogException}.
 *
 * <p>One value instead of many beans: in a process that also holds other clients of the same API, theirs carry other tokens.
 */
public record Platform(
        DatasetClient datasets,
        ListClient lists,
        FileClient files,
        ReferenceClient reference,
        NoticeClient notices,
        ScenarioClient scenarios,
        OverviewClient overview,
        AccessClient access,
        UsageClient usage,
        AuditClient audit,
        CalendarClient calendar,
        NotificationClient notifications,
        DeskClient desk,
        PersonClient people,
        DelegationClient delegations,
        OperationsClient operations,
        RegisterClient register,
        SubscriptionClient subscriptions,
        ReferenceDeskClient referenceDesk,
        SuccessionClient successions,
        PolicyClient policies,
        QualityClient quality,
        WithdrawalClient withdrawals,
        MailClient mail,
        RecordClient records,
        MeasurementClient measurement,
        UploadClient uploads,
        RemoteFileClient remoteFiles,
        RowsClient rows,
        SynonymClient synonyms,
        SearchLogClient searches,
        NeedClient needs) {}
