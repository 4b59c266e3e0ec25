package org.minshu.ingestion.assembly;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.minshu.objects.ObjectStoreSettings;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept.
 *
 * @param endpoint address of the S3 endpoint where files are kept
 * @param accessKey access key of the account at the S3 endpoint
 * @param secretKey secret key of the account at the S3 endpoint
 * @param bucket bucket of the files; made when it is absent
 * @param region region that requests are signed for; most S3 stores expect the default
 */
@Validated
@ConfigurationProperties("minshu.objects")
record FileStoreSettings(
        @Example("http://s3.example:9000") @NotNull @WebAddress
        URI endpoint,

        @Example("the access key of the account minshu") @NotBlank String accessKey,

        @Example("the secret key of the account minshu") @NotBlank String secretKey,

        @DefaultValue("minshu") @NotBlank String bucket,
        @DefaultValue("us-east-1") @NotBlank String region) {

    ObjectStoreSettings toSettings() {
        return new ObjectStoreSettings(endpoint, accessKey, secretKey, bucket, region);
    }
}
