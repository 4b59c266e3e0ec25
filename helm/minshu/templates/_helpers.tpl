{{/* The three applications: their names, their places in the values, their ports, and whether requests from outside go there. */}}
{{- define "minshu.applications" -}}
- {name: catalog-api, key: catalogApi, port: 8081, managementPort: 9081, public: true, callers: [ingestion, portal-web]}
- {name: ingestion, key: ingestion, port: 8083, managementPort: 9083, public: false, callers: []}
- {name: portal-web, key: portalWeb, port: 8080, managementPort: 9080, public: true, callers: []}
{{- end }}

{{/* docs/operations/routing.md, which a test holds this against: path by path, the longer ones first. */}}
{{- define "minshu.routes" -}}
- {path: /api, service: {{ include "minshu.name" . }}-catalog-api, port: 8081}
{{- with .Values.identity.service }}
- {path: /identity, service: {{ .name }}, port: {{ .port }}}
{{- end }}
- {path: /, service: {{ include "minshu.name" . }}-portal-web, port: 8080}
{{- end }}

{{/* What every name of the release starts with; short enough for the longest ending. */}}
{{- define "minshu.name" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{ .Release.Name | trunc 36 | trimSuffix "-" }}
{{- else -}}
{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 36 | trimSuffix "-" }}
{{- end -}}
{{- end }}

{{/* Selects every pod of the release. */}}
{{- define "minshu.selector" -}}
app.kubernetes.io/name: minshu
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "minshu.labels" -}}
{{ include "minshu.selector" . }}
app.kubernetes.io/part-of: minshu
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{/* From here on, templates take a scope: root, application (as listed above) and values (the application's own). */}}
{{- define "minshu.application.name" -}}
{{ include "minshu.name" .root }}-{{ .application.name }}
{{- end }}

{{- define "minshu.application.selector" -}}
{{ include "minshu.selector" .root }}
app.kubernetes.io/component: {{ .application.name }}
{{- end }}

{{- define "minshu.application.metadata" -}}
name: {{ include "minshu.application.name" . }}
namespace: {{ .root.Release.Namespace }}
labels:
  {{- include "minshu.labels" .root | nindent 2 }}
  app.kubernetes.io/component: {{ .application.name }}
{{- end }}

{{- define "minshu.application.image" -}}
{{ .root.Values.image.registry }}/{{ .application.name }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}
