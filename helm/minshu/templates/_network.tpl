{{/* The pods of another application of the release; takes the root and the application's name. */}}
{{- define "minshu.network.peer" -}}
- podSelector:
    matchLabels:
      {{- include "minshu.selector" .root | nindent 6 }}
      app.kubernetes.io/component: {{ .name }}
{{- end }}

{{/* A rule towards an engine; takes its network: to and ports. */}}
{{- define "minshu.network.egress" -}}
- to:
    {{- toYaml .to | nindent 4 }}
  ports:
    {{- range .ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
{{- end }}

{{- define "minshu.network.names" -}}
- to:
    {{- toYaml .Values.network.dns | nindent 4 }}
  ports:
    - {protocol: UDP, port: 53}
    - {protocol: TCP, port: 53}
{{- end }}
