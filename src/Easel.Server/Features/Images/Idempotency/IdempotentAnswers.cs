using System.Collections.Concurrent;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Keys;

namespace Easel.Server.Features.Images.Idempotency;

/// <summary>Answers requests with the same <c>Idempotency-Key</c> once, and gives that answer again.</summary>
internal sealed class IdempotentAnswers(KeptAnswers kept)
{
    private readonly ConcurrentDictionary<(int KeyId, string Value), Claim> _claims = new();

    /// <summary>Gives the kept answer, waits for the one that is being made, or makes it.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="answer">Makes the answer and writes it; false when it is not worth keeping. Nothing is kept of one that fails.</param>
    /// <exception cref="ApiException">The header is wrong, or was used for another request.</exception>
    public async Task AnswerAsync(HttpContext http, ImageRequest request, Func<Task<bool>> answer)
    {
        if (IdempotencyHeader.Read(http.Request) is not { } value)
        {
            await answer();
            return;
        }

        byte[] hash = await StoredRequest.HashAsync(request, http.RequestAborted);
        (int KeyId, string Value) id = (http.ApiKey().Id, value);
        Claim claim = await ClaimAsync(id, hash, http.RequestAborted);
        FileStream? known;
        try
        {
            known = await kept.FindAsync(id.KeyId, id.Value, hash, http.RequestAborted);
            if (known is null)
            {
                await MakeAsync(http, id, hash, answer);
            }
        }
        finally
        {
            // The next one who waits looks for the kept answer, and makes it where there is none.
            _claims.TryRemove(id, out _);
            claim.Ended.SetResult();
        }

        if (known is not null)
        {
            await using (known)
            {
                await KeptAnswer.GiveAsync(known, http.Response, http.RequestAborted);
            }
        }
    }

    private async Task<Claim> ClaimAsync((int KeyId, string Value) id, byte[] hash, CancellationToken cancellation)
    {
        var mine = new Claim(hash, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        while (true)
        {
            Claim current = _claims.GetOrAdd(id, mine);
            if (current == mine)
            {
                return mine;
            }

            if (!current.Hash.AsSpan().SequenceEqual(hash))
            {
                throw new ApiException(ApiErrors.IdempotencyKeyReused());
            }

            await current.Ended.Task.WaitAsync(cancellation);
        }
    }

    private async Task MakeAsync(HttpContext http, (int KeyId, string Value) id, byte[] hash, Func<Task<bool>> answer)
    {
        await using FileStream file = kept.Create();
        try
        {
            Stream caller = http.Response.Body;
            http.Response.Body = new RecordingStream(file, http.Response, caller);
            bool isWhole;
            try
            {
                isWhole = await answer();
            }
            finally
            {
                http.Response.Body = caller;
            }

            if (!isWhole)
            {
                return;
            }

            file.Flush(flushToDisk: true);
            await kept.KeepAsync(id.KeyId, id.Value, hash, http.Response.StatusCode, file.Name);
        }
        finally
        {
            // What was kept has another name by now.
            File.Delete(file.Name);
        }
    }

    private sealed record Claim(byte[] Hash, TaskCompletionSource Ended);
}
