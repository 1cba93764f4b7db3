namespace Easel.Server.Features.Reference.Operations;

/// <summary>The endpoints of jobs.</summary>
internal static class JobOperations
{
    /// <summary><c>GET /v1/jobs/{id}</c>.</summary>
    public static OperationReference Look() => new()
    {
        Id = "getJob",
        Chapter = Chapters.Jobs,
        Summary = "See how a job gets on, and fetch its result",
        Description = "A job is there for the key that made it only. Its result stays an hour unless the server is set otherwise; afterwards the answer is 410.",
        Parameters = [Id],
        Answers =
        [
            new AnswerReference(StatusCodes.Status200OK, "The job. `result`, once it succeeded, is what the waiting request would have been answered.")
            {
                Samples = [SampleAnswers.Queued, SampleAnswers.Running, SampleAnswers.Succeeded, SampleAnswers.Cancelled, .. SampleAnswers.Failed],
            },
        ],
        Refusals = Refusals.OfResults,
    };

    /// <summary><c>DELETE /v1/jobs/{id}</c>.</summary>
    public static OperationReference Cancel() => new()
    {
        Id = "cancelJob",
        Chapter = Chapters.Jobs,
        Summary = "Cancel a job",
        Description = "Takes it out of the line, or ends its drawing within a second. Cancelling a cancelled job again does nothing.",
        Parameters = [Id],
        Answers = [new AnswerReference(StatusCodes.Status200OK, "The cancelled job.") { Samples = [SampleAnswers.Cancelled] }],
        Refusals = Refusals.OfCancelling,
    };

    private static Microsoft.OpenApi.OpenApiParameter Id =>
        RequestParameters.InPath("id", "The job, as `Location` names it.", "^job_[0-9a-f]{32}$", "job_5b1f0d9c8e7a6b5c4d3e2f1a0b9c8d7e");
}
