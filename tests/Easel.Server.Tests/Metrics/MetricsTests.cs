using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Server.Tests.LongWork;

namespace Easel.Server.Tests.Metrics;

public sealed partial class MetricsTests(ServerFixture fixture)
{
    private static readonly string[] Labels =
    [
        "otel_scope_name", "le", "code", "operation", "outcome", "model", "quality", "direction",
        "http_request_method", "http_response_status_code", "http_route", "network_protocol_version", "url_scheme", "error_type", "aspnetcore_request_is_unhandled",
    ];

    [Fact]
    public async Task Metrics_DrawingAndRefusal_AreCounted()
    {
        using HttpClient client = fixture.Server.Client(), stranger = fixture.Server.Client(key: null);
        Dictionary<string, double> before = await ReadAsync(stranger);

        (await client.GenerateAsync(Answers.Cheap)).EnsureSuccessStatusCode();
        await client.GenerateAsync(new { model = "gpt-image-2", prompt = "x", n = 11 });

        // The record of a request is written a moment after its answer; other tests may be drawing as well.
        await Eventually.IsTrueAsync(async () =>
        {
            Dictionary<string, double> now = await ReadAsync(stranger);
            double Grown(string series) => now.GetValueOrDefault(series) - before.GetValueOrDefault(series);
            return Grown("easel_pictures_total{model=gpt-image-2,operation=generation,quality=low}") >= 1
                && Grown("easel_pixels_total{model=gpt-image-2,operation=generation,quality=low}") >= 1024 * 640
                && Grown("easel_drawing_duration_seconds_count{quality=low}") >= 1
                && Grown("easel_image_requests_total{operation=generation,outcome=drawn}") >= 1
                && Grown("easel_image_requests_total{operation=generation,outcome=refused}") >= 1
                && Grown("easel_tokens_total{direction=output}") >= 107
                && Grown("easel_tokens_total{direction=input}") >= 1
                && Grown("easel_refusals_total{code=integer_above_max_value}") >= 1
                && now["easel_drawings_slots{}"] >= 1
                && now.ContainsKey("easel_queue_length{}") && now.ContainsKey("easel_drawings_running{}")
                && now.Keys.Any(k => k.StartsWith("http_server_request_duration_seconds_count{http_request_method=POST,http_response_status_code=200,http_route=/v1/images/generations", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Metrics_UnknownPathsAndMethods_MakeNoSeriesOfTheirOwn()
    {
        using HttpClient client = fixture.Server.Client();
        for (int i = 0; i < 3; i++)
        {
            await client.GetAsync($"/v1/images/stray{i}");
            await client.SendAsync(new HttpRequestMessage(new HttpMethod($"STRAY{i}"), "/v1/models"));
        }

        string text = await client.GetStringAsync("/metrics");

        Assert.DoesNotContain("stray", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bootstrap", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-", text, StringComparison.Ordinal);
        Assert.Empty(Series().Matches(text).Where(m => m.Groups[1].Value != "target_info").SelectMany(m => Label().Matches(m.Groups[2].Value))
            .Select(m => m.Groups[1].Value).Except(Labels));
    }

    /// <summary>All series, named with their own labels in order of the alphabet.</summary>
    private static async Task<Dictionary<string, double>> ReadAsync(HttpClient client)
    {
        HttpResponseMessage response = await client.GetAsync("/metrics");
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        var series = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (Match match in Series().Matches(await response.Content.ReadAsStringAsync()))
        {
            IEnumerable<string> labels = Label().Matches(match.Groups[2].Value).Where(l => l.Groups[1].Value != "otel_scope_name")
                .Select(l => $"{l.Groups[1].Value}={l.Groups[2].Value}").Order(StringComparer.Ordinal);
            series[$"{match.Groups[1].Value}{{{string.Join(',', labels)}}}"] = double.Parse(match.Groups[3].Value.Replace("+Inf", "Infinity", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }

        return series;
    }

    [GeneratedRegex(@"^([a-z_]+)(?:\{(.*)\})? (\S+)", RegexOptions.Multiline)]
    private static partial Regex Series();

    [GeneratedRegex("([a-z_]+)=\"([^\"]*)\"")]
    private static partial Regex Label();
}
