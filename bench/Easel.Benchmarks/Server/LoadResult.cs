namespace Easel.Benchmarks.Server;

/// <summary>What wrk counted.</summary>
/// <param name="Answers">Answers in all.</param>
/// <param name="Refused">Those that were refusals.</param>
/// <param name="Broken">Connections and requests that got no answer.</param>
/// <param name="Full">Refusals because of a full queue; only when answers were looked at.</param>
/// <param name="WithRetryAfter">Answers with that header; only when answers were looked at.</param>
/// <param name="Seconds">How long it asked.</param>
/// <param name="Median">Median latency, milliseconds.</param>
/// <param name="Slowest">The 99th percentile of the latency, milliseconds.</param>
internal sealed record LoadResult(
    long Answers, long Refused, long Broken, long Full, long WithRetryAfter, double Seconds, double Median, double Slowest);
