using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Images.Reading.Parameters;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference.Operations;

/// <summary>The images endpoints.</summary>
internal static class ImageOperations
{
    private const string Json = "application/json";

    private const string Cheap = "\"size\": \"1024x640\", \"quality\": \"low\"";

    /// <summary><c>POST /v1/images/generations</c>.</summary>
    public static OperationReference Generations() => new()
    {
        Id = "createImage",
        Chapter = Chapters.Images,
        Summary = "Draw pictures from a prompt",
        Description =
            """
            Draws what the prompt says. The answer has the pictures as base64, in the order of their seeds. Closing the connection ends the
            drawing within a second.

            With `"stream": true` the answer is a stream of server-sent events: `image_generation.partial_image`,
            `image_generation.completed`, or `error`.
            With `Prefer: respond-async` it is a job.
            """,
        Parameters = [RequestParameters.Prefer, RequestParameters.IdempotencyKey],
        Bodies =
        [
            new BodyReference(Json, "GenerationRequest", GenerationSchema(),
            [
                Of("simple", "One small picture, quickly", $$"""{ "model": "gpt-image-2", "prompt": "A red apple on a wooden table", {{Cheap}} }"""),
                Of("several", "Two JPEG files from a seed on", $$"""
                    { "model": "gpt-image-2", "prompt": "A red apple", "n": 2, {{Cheap}}, "output_format": "jpeg", "output_compression": 80, "seed": 7 }
                    """),
                Of("cut-out", "The subject alone, before nothing", $$"""
                    { "model": "gpt-image-2", "prompt": "A red ball", "background": "transparent", {{Cheap}} }
                    """),
                Of("stream", "A stream of events with an unfinished picture", $$"""
                    { "model": "gpt-image-2", "prompt": "A red ball", "stream": true, "partial_images": 1, {{Cheap}} }
                    """),
                Of("plan", "A plan in place of what the prompt would become", $$"""
                    {
                      "model": "gpt-image-2", "prompt": "A cat", {{Cheap}},
                      "plan": { "prompt": "A cat", "elements": [{ "id": "e1", "thing": "cat", "count": 2 }] }
                    }
                    """),
            ]),
        ],
        Answers = Answers,
        Refusals = Refusals.OfGenerations,
    };

    /// <summary><c>POST /v1/images/edits</c>.</summary>
    public static OperationReference Edits() => new()
    {
        Id = "createImageEdit",
        Chapter = Chapters.Images,
        Summary = "Edit pictures by an instruction",
        Description =
            """
            Changes the first picture as the prompt says, all of it or where a mask allows it. `docs/editing.md` tells what is understood.
            Of a size other than the picture's it is reframed: extended or cropped around the subject, never stretched.

            The body is a form with files, or JSON with data URLs. Streams and jobs are as for generations; events are called
            `image_edit.…`.
            """,
        Parameters = [RequestParameters.Prefer, RequestParameters.IdempotencyKey],
        Bodies =
        [
            new BodyReference("multipart/form-data", "EditForm", EditSchemas.Form(),
            [
                Of("picture", "Change all of a picture", $$"""
                    { "model": "gpt-image-2", "prompt": "make it black and white", "image": "@picture.png", {{Cheap}} }
                    """),
                Of("mask", "Change what a mask leaves free", $$"""
                    { "model": "gpt-image-2", "prompt": "make it blue", "image": "@picture.png", "mask": "@mask.png", {{Cheap}} }
                    """),
                Of("several", "Several pictures, and an address as the result", $$"""
                    { "model": "gpt-image-2-c", "prompt": "a collage", "image[]": ["@first.png", "@second.jpeg"], {{Cheap}} }
                    """),
            ])
            {
                Encoding = EditSchemas.Encoding,
            },
            new BodyReference(Json, "EditRequest", EditSchemas.Json(),
            [
                new Sample("json", "A picture and a mask as data URLs", new JsonObject
                {
                    [ImageParameters.EditModel.Name] = ImageModels.Standard,
                    [ImageParameters.Prompt.Name] = "make it blue",
                    [JsonEditBody.ImagesName] = new JsonArray(new JsonObject { [JsonEditBody.Url] = SamplePictures.Image }),
                    [EditRequestReader.MaskName] = new JsonObject { [JsonEditBody.Url] = SamplePictures.Mask },
                    [ImageParameters.Size.Name] = "1024x640",
                    [ImageParameters.DrawingQuality.Name] = "low",
                }),
            ]),
        ],
        Answers = Answers,
        Refusals = Refusals.OfEdits,
    };

    private static ImmutableArray<AnswerReference> Answers =>
    [
        new AnswerReference(StatusCodes.Status200OK, "The pictures; in a stream, an event for each.")
        {
            Headers = [AnswerHeaders.Replayed],
            Samples = [SampleAnswers.Pictures, SampleAnswers.Addresses],
            Other = [("text/event-stream", EventSchemas.Any)],
        },
        new AnswerReference(StatusCodes.Status202Accepted, "The job that will draw them, where `Prefer: respond-async` asked for it.")
        {
            Headers = [AnswerHeaders.Location, AnswerHeaders.PreferenceApplied, AnswerHeaders.Replayed], Samples = [SampleAnswers.Queued],
        },
    ];

    private static OpenApiSchema GenerationSchema()
    {
        OpenApiSchema schema = ParameterSchemas.ObjectOf(
            ImageParameters.OfGenerations, takesNull: true, ImageParameters.GenerationModel.Name, ImageParameters.Prompt.Name);
        schema.Properties![GenerationRequestReader.PlanName] = ParameterSchemas.OrNull(PlanSchema.Make());
        return schema;
    }

    private static Sample Of(string name, string summary, string json) => new(name, summary, JsonNode.Parse(json)!);
}
