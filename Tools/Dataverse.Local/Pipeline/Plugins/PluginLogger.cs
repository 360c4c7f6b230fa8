using System.Globalization;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>Telemetry of a plug-in. There is no Application Insights here: what is logged joins the trace.</summary>
internal sealed class PluginLogger(PluginTracing tracing) : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public IDisposable BeginScope<TState>(TState state) => Scope.Instance;
    public IDisposable BeginScope(string messageFormat, params object[] args) => Scope.Instance;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) =>
        Write(logLevel, formatter(state, exception), exception);

    public void Log(LogLevel logLevel, EventId eventId, Exception exception, string message, params object[] args) => Write(logLevel, message, exception, args);
    public void Log(LogLevel logLevel, EventId eventId, string message, params object[] args) => Write(logLevel, message, null, args);
    public void Log(LogLevel logLevel, Exception exception, string message, params object[] args) => Write(logLevel, message, exception, args);
    public void Log(LogLevel logLevel, string message, params object[] args) => Write(logLevel, message, null, args);

    public void LogCritical(EventId eventId, Exception exception, string message, params object[] args) => Write(LogLevel.Critical, message, exception, args);
    public void LogCritical(EventId eventId, string message, params object[] args) => Write(LogLevel.Critical, message, null, args);
    public void LogCritical(Exception exception, string message, params object[] args) => Write(LogLevel.Critical, message, exception, args);
    public void LogCritical(string message, params object[] args) => Write(LogLevel.Critical, message, null, args);

    public void LogDebug(EventId eventId, Exception exception, string message, params object[] args) => Write(LogLevel.Debug, message, exception, args);
    public void LogDebug(EventId eventId, string message, params object[] args) => Write(LogLevel.Debug, message, null, args);
    public void LogDebug(Exception exception, string message, params object[] args) => Write(LogLevel.Debug, message, exception, args);
    public void LogDebug(string message, params object[] args) => Write(LogLevel.Debug, message, null, args);

    public void LogError(EventId eventId, Exception exception, string message, params object[] args) => Write(LogLevel.Error, message, exception, args);
    public void LogError(EventId eventId, string message, params object[] args) => Write(LogLevel.Error, message, null, args);
    public void LogError(Exception exception, string message, params object[] args) => Write(LogLevel.Error, message, exception, args);
    public void LogError(string message, params object[] args) => Write(LogLevel.Error, message, null, args);

    public void LogInformation(EventId eventId, Exception exception, string message, params object[] args) => Write(LogLevel.Information, message, exception, args);
    public void LogInformation(EventId eventId, string message, params object[] args) => Write(LogLevel.Information, message, null, args);
    public void LogInformation(Exception exception, string message, params object[] args) => Write(LogLevel.Information, message, exception, args);
    public void LogInformation(string message, params object[] args) => Write(LogLevel.Information, message, null, args);

    public void LogTrace(EventId eventId, Exception exception, string message, params object[] args) => Write(LogLevel.Trace, message, exception, args);
    public void LogTrace(EventId eventId, string message, params object[] args) => Write(LogLevel.Trace, message, null, args);
    public void LogTrace(Exception exception, string message, params object[] args) => Write(LogLevel.Trace, message, exception, args);
    public void LogTrace(string message, params object[] args) => Write(LogLevel.Trace, message, null, args);

    public void LogWarning(EventId eventId, Exception exception, string message, params object[] args) => Write(LogLevel.Warning, message, exception, args);
    public void LogWarning(EventId eventId, string message, params object[] args) => Write(LogLevel.Warning, message, null, args);
    public void LogWarning(Exception exception, string message, params object[] args) => Write(LogLevel.Warning, message, exception, args);
    public void LogWarning(string message, params object[] args) => Write(LogLevel.Warning, message, null, args);

    public void LogMetric(string metricName, long value) => Write(LogLevel.Information, $"{metricName} = {value}", null);
    public void LogMetric(string metricName, IDictionary<string, string> metricDimensions, long value) => LogMetric(metricName, value);
    public void AddCustomProperty(string propertyName, string propertyValue) => Write(LogLevel.Trace, $"{propertyName} = {propertyValue}", null);

    public void Execute(string activityName, Action action, IEnumerable<KeyValuePair<string, string>>? additionalCustomProperties = null) => action();
    public Task ExecuteAsync(string activityName, Func<Task> action, IEnumerable<KeyValuePair<string, string>>? additionalCustomProperties = null) => action();

    private void Write(LogLevel level, string message, Exception? exception, params object[] args)
    {
        string text = args.Length == 0 ? message : string.Format(CultureInfo.InvariantCulture, message, args);
        tracing.Trace("{0}: {1}{2}", level, text, exception == null ? "" : $" ({exception.Message})");
    }

    private sealed class Scope : IDisposable
    {
        public static readonly Scope Instance = new();

        public void Dispose()
        {
        }
    }
}
