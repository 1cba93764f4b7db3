using System.Linq.Expressions;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Tests;

/// <summary>Asks small things of a server and reads its answers.</summary>
internal static class Answers
{
    /// <summary>The cheapest picture: 107 image tokens.</summary>
    public static readonly object Cheap = new { model = "gpt-image-2", prompt = "a red ball", size = "1024x640", quality = "low", user = "ann" };

    private const int MostTries = 300;

    /// <summary>Sends a generation request.</summary>
    public static Task<HttpResponseMessage> GenerateAsync(this HttpClient client, object body, CancellationToken cancellation = default) =>
        client.PostAsJsonAsync("/v1/images/generations", body, cancellation);

    /// <summary>The error of a refusal.</summary>
    public static async Task<ErrorAnswer> ErrorAsync(this HttpResponseMessage response)
    {
        JsonElement error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        return new ErrorAnswer(
            (int)response.StatusCode, error.GetProperty("code").GetString(), error.GetProperty("type").GetString(),
            error.GetProperty("param").GetString(), error.GetProperty("message").GetString()!);
    }

    /// <summary>The id that an answer carries.</summary>
    public static string RequestId(this HttpResponseMessage response) => response.Headers.GetValues("x-request-id").Single();

    /// <summary>The first record that fits; it is written a moment after the answer.</summary>
    public static Task<RequestRecord> RecordAsync(this ServerProcess server, Expression<Func<RequestRecord, bool>> fits) =>
        server.Databases.RecordAsync(fits);

    /// <inheritdoc cref="RecordAsync(ServerProcess, Expression{Func{RequestRecord, bool}})"/>
    public static async Task<RequestRecord> RecordAsync(this IDbContextFactory<EaselDb> databases, Expression<Func<RequestRecord, bool>> fits)
    {
        for (int tries = 0; tries < MostTries; tries++)
        {
            await using EaselDb db = await databases.CreateDbContextAsync();
            if (await db.Requests.AsNoTracking().Where(fits).OrderBy(r => r.Id).FirstOrDefaultAsync() is { } record)
            {
                return record;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("There is no such record.");
    }
}

/// <summary>A refusal.</summary>
internal sealed record ErrorAnswer(int Status, string? Code, string? Type, string? Param, string Message);
