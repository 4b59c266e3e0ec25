{{/* The plain settings of an application, a map: the values' own `settings` win. */}}
{{- define "minshu.settings" -}}
{{- $shared := include "minshu.settings.shared" . | fromYaml -}}
{{- $own := include (printf "minshu.settings.%s" .application.name) .root | fromYaml -}}
{{- merge (dict) .values.settings $own $shared | toYaml -}}
{{- end }}

{{- define "minshu.settings.shared" -}}
MINSHU_SERVER_PORT: {{ .application.port | quote }}
MINSHU_SERVER_MANAGEMENT_PORT: {{ .application.managementPort | quote }}
MINSHU_SERVER_DRAIN: {{ .root.Values.shutdown.drainSeconds }}s
MINSHU_SERVER_SHUTDOWN: {{ .root.Values.shutdown.requestSeconds }}s
MINSHU_LOG_FORMAT: JSON
MINSHU_DATABASE_URL: {{ .root.Values.database.url | quote }}
# The migration Jobs have done it.
MINSHU_DATABASE_MIGRATE: "false"
{{- with .root.Values.tracing.endpoint }}
MINSHU_TRACING_ENDPOINT: {{ . | quote }}
{{- end }}
{{- if hasKey .root.Values.tracing "sampling" }}
MINSHU_TRACING_SAMPLING: {{ .root.Values.tracing.sampling | quote }}
{{- end }}
{{- end }}

{{- define "minshu.settings.catalog-api" -}}
MINSHU_PUBLIC_URL: {{ .Values.publicUrl | quote }}
MINSHU_IDENTITY_ISSUER: {{ .Values.identity.issuer | quote }}
MINSHU_IDENTITY_JWK_SET_URI: {{ .Values.identity.jwkSetUri | quote }}
MINSHU_SEARCH_URIS: {{ .Values.search.uris | join "," | quote }}
{{- with .Values.search.prefix }}
MINSHU_SEARCH_PREFIX: {{ . | quote }}
{{- end }}
{{ include "minshu.settings.objects" . }}
{{- with .Values.mail }}
MINSHU_MAIL_HOST: {{ .host | quote }}
MINSHU_MAIL_FROM: {{ .from | quote }}
{{- with .port }}
MINSHU_MAIL_PORT: {{ . | quote }}
{{- end }}
{{- with .security }}
MINSHU_MAIL_SECURITY: {{ . | quote }}
{{- end }}
{{- end }}
{{- end }}

{{- define "minshu.settings.objects" -}}
MINSHU_OBJECTS_ENDPOINT: {{ .Values.objects.endpoint | quote }}
MINSHU_OBJECTS_BUCKET: {{ .Values.objects.bucket | quote }}
{{- with .Values.objects.region }}
MINSHU_OBJECTS_REGION: {{ . | quote }}
{{- end }}
{{- end }}

{{- define "minshu.settings.ingestion" -}}
{{ include "minshu.settings.objects" . }}
MINSHU_CATALOG_BASE_URL: http://{{ include "minshu.name" . }}-catalog-api:8081
MINSHU_IDENTITY_TOKEN_URI: {{ .Values.identity.tokenUri | quote }}
MINSHU_INGESTION_CLIENT: {{ .Values.identity.ingestionClient | quote }}
{{- end }}

{{- define "minshu.settings.portal-web" -}}
MINSHU_CATALOG_BASE_URL: http://{{ include "minshu.name" . }}-catalog-api:8081
MINSHU_IDENTITY_ISSUER: {{ .Values.identity.issuer | quote }}
MINSHU_IDENTITY_JWK_SET_URI: {{ .Values.identity.jwkSetUri | quote }}
MINSHU_IDENTITY_AUTHORIZATION_URI: {{ .Values.identity.authorizationUri | quote }}
MINSHU_IDENTITY_TOKEN_URI: {{ .Values.identity.tokenUri | quote }}
{{- with .Values.identity.endSessionUri }}
MINSHU_IDENTITY_END_SESSION_URI: {{ . | quote }}
{{- end }}
MINSHU_PORTAL_CLIENT_ID: {{ .Values.identity.portalClient | quote }}
{{- end }}

{{/* Secret variables, each from a key of a Secret that exists already. */}}
{{- define "minshu.secrets" -}}
{{- range $variable, $reference := . }}
- name: {{ $variable }}
  valueFrom:
    secretKeyRef:
      name: {{ $reference.existingSecret }}
      key: {{ $reference.key }}
{{- end }}
{{- end }}
