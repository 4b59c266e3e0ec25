{{/* What every pod of the release shares; takes the root and the name of its ServiceAccount. */}}
{{- define "minshu.pod" -}}
serviceAccountName: {{ .account }}
automountServiceAccountToken: false
# Kubernetes would otherwise inject variables such as MINSHU_CATALOG_API_SERVICE_HOST for the Services of the namespace; the
# applications refuse to start with a MINSHU_ variable that they do not know.
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
{{- with .root.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* What every container of the release shares; takes a scope. */}}
{{- define "minshu.container" -}}
image: {{ include "minshu.application.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: temporary
    mountPath: /tmp
{{- end }}

{{/* The only folder that can be written to; takes its size. */}}
{{- define "minshu.volumes" -}}
volumes:
  - name: temporary
    emptyDir:
      sizeLimit: {{ . }}
{{- end }}

{{- define "minshu.probes" -}}
# Up to three minutes to start; then one that is stuck is restarted, and one that drains gets no further requests in time.
startupProbe:
  httpGet: {path: /actuator/health/readiness, port: management}
  periodSeconds: 2
  timeoutSeconds: 3
  failureThreshold: 90
readinessProbe:
  httpGet: {path: /actuator/health/readiness, port: management}
  periodSeconds: 2
  timeoutSeconds: 3
  failureThreshold: 2
livenessProbe:
  httpGet: {path: /actuator/health/liveness, port: management}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
{{- end }}

{{- define "minshu.spread" -}}
topologySpreadConstraints:
  {{- range $key, $unsatisfiable := dict "kubernetes.io/hostname" .root.Values.spread.hostname "topology.kubernetes.io/zone" .root.Values.spread.zone }}
  - topologyKey: {{ $key }}
    maxSkew: 1
    whenUnsatisfiable: {{ $unsatisfiable }}
    labelSelector:
      matchLabels:
        {{- include "minshu.application.selector" $ | nindent 8 }}
    # Each version is spread by itself, or a rolling update would count the pods that are about to go.
    matchLabelKeys: [pod-template-hash]
  {{- end }}
{{- end }}
