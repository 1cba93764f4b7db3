using System.Net;

namespace Easel.Server.Tests.Reading;

/// <summary>Every rule of a generation request, on both sides of its boundary.</summary>
public sealed class GenerationRefusalTests(ServerFixture fixture) : ReadingTestBase(fixture)
{
    private const string Path = "/v1/images/generations";

    [Theory]
    [InlineData("\"n\":2")]
    [InlineData("\"n\":10")]
    [InlineData("\"n\":2,\"size\":null,\"quality\":null,\"output_compression\":null,\"stream\":null,\"partial_images\":null,\"seed\":null,\"user\":null")]
    [InlineData("\"n\":2,\"background\":null,\"moderation\":null,\"style\":null,\"response_format\":null,\"output_format\":null,\"plan\":null")]
    [InlineData("\"n\":2,\"size\":\"1024x640\"")]
    [InlineData("\"n\":2,\"size\":\"3840x2160\"")]
    [InlineData("\"n\":2,\"size\":\"2880x2880\"")]
    [InlineData("\"n\":2,\"size\":\"3072x1024\"")]
    [InlineData("\"n\":2,\"size\":\"auto\",\"quality\":\"hd\",\"style\":\"natural\",\"response_format\":\"b64_json\"")]
    [InlineData("\"n\":2,\"output_compression\":100")]
    [InlineData("\"n\":2,\"output_format\":\"jpeg\",\"output_compression\":0")]
    [InlineData("\"n\":2,\"seed\":0,\"stream\":true,\"partial_images\":0")]
    [InlineData("\"n\":2,\"seed\":2147483647,\"partial_images\":3,\"user\":\"u\"")]
    [InlineData("\"n\":2,\"plan\":{\"version\":1,\"prompt\":\"a cat\",\"elements\":[{\"id\":\"e1\",\"thing\":\"cat\"}]}")]
    public Task Generate_RightParameters_AreRead(string parameters) =>
        AssertReadAsync(Path, $$"""{"model":"gpt-image-2","prompt":" ",{{parameters}}}""");

    [Theory]
    [InlineData("\"n\":2.0", "n", "invalid_type", "Invalid type for 'n': expected an integer, but got a decimal number instead.")]
    [InlineData("\"n\":\"2\"", "n", "invalid_type", "Invalid type for 'n': expected an integer, but got a string instead.")]
    [InlineData("\"n\":true", "n", "invalid_type", "a boolean")]
    [InlineData("\"n\":0", "n", "integer_below_min_value", "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.")]
    [InlineData("\"n\":11", "n", "integer_above_max_value", "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead.")]
    [InlineData("\"n\":123456789012345678901234567890", "n", "integer_above_max_value", "123456789012345678901234567890")]
    [InlineData("\"n\":-123456789012345678901234567890", "n", "integer_below_min_value", "-1234")]
    [InlineData("\"quality\":\"ultra\"", "quality", "invalid_value", "Invalid value: 'ultra'. Supported values are: 'low', 'medium', 'high', and 'auto'.")]
    [InlineData("\"quality\":5", "quality", "invalid_type", "expected a string, but got an integer")]
    [InlineData("\"moderation\":\"off\"", "moderation", "invalid_value", "Supported values are: 'auto' and 'low'.")]
    [InlineData("\"output_format\":\"webp\"", "output_format", "invalid_value", "Supported values are: 'png' and 'jpeg'.")]
    [InlineData("\"output_compression\":99", "output_compression", "invalid_value", "lossless")]
    [InlineData("\"output_compression\":101", "output_compression", "integer_above_max_value", "<= 100")]
    [InlineData("\"output_compression\":-1", "output_compression", "integer_below_min_value", ">= 0")]
    [InlineData("\"size\":\"bogus\"", "size", "invalid_value", "Invalid size 'bogus'. Expected WIDTHxHEIGHT, for example '1824x1024'.")]
    [InlineData("\"size\":\"1024X1024\"", "size", "invalid_value", "Expected WIDTHxHEIGHT")]
    [InlineData("\"size\":\"1024x-1024\"", "size", "invalid_value", "Expected WIDTHxHEIGHT")]
    [InlineData("\"size\":\"99999999999x16\"", "size", "invalid_value", "Expected WIDTHxHEIGHT")]
    [InlineData("\"size\":\"1792x936\"", "size", "invalid_value", "Invalid size '1792x936'. Width and height must both be divisible by 16.")]
    [InlineData("\"size\":\"4096x4096\"", "size", "invalid_value", "Invalid size '4096x4096'. The longest edge must be less than or equal to 3840.")]
    [InlineData("\"size\":\"3856x2048\"", "size", "invalid_value", "The longest edge")]
    [InlineData("\"size\":\"576x1024\"", "size", "invalid_value", "Invalid size '576x1024'. Requested resolution is below the current minimum pixel budget.")]
    [InlineData("\"size\":\"3088x1024\"", "size", "invalid_value", "at most 3:1")]
    [InlineData("\"size\":\"2896x2880\"", "size", "invalid_value", "above the current maximum pixel budget")]
    [InlineData("\"size\":\"1008x640\"", "size", "invalid_value", "below the current minimum pixel budget")]
    [InlineData("\"background\":\"transparent\",\"output_format\":\"jpeg\"", "background", "invalid_value", "JPEG has no transparency")]
    [InlineData("\"stream\":\"true\"", "stream", "invalid_type", "expected a boolean, but got a string")]
    [InlineData("\"partial_images\":4", "partial_images", "integer_above_max_value", "<= 3")]
    [InlineData("\"seed\":2147483648", "seed", "integer_above_max_value", "2147483648")]
    [InlineData("\"response_format\":\"url\"", "response_format", "invalid_value", "gpt-image-2-c")]
    [InlineData("\"style\":1", "style", "invalid_type", "a string")]
    [InlineData("\"user\":{}", "user", "invalid_type", "an object")]
    [InlineData("\"input_fidelity\":\"high\"", "input_fidelity", "unknown_parameter", "Unknown parameter: 'input_fidelity'.")]
    [InlineData("\"mask\":{}", "mask", "unknown_parameter", "mask")]
    [InlineData("\"user\":\"a\",\"user\":\"b\"", "user", "invalid_value", "more than once")]
    [InlineData("\"user\":\"\\ud800\"", "user", "invalid_value", "UTF-8")]
    [InlineData("\"plan\":5", "plan", "invalid_type", "expected an object, but got an integer")]
    [InlineData("\"plan\":{}", "plan", "invalid_value", "Invalid 'plan'")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"style\":\"encaustic\"}", "plan", "invalid_value", "there is no style 'encaustic'; there are photo")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"setting\":null}", "plan", "invalid_value", "must not be null")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"elements\":[null]}", "plan", "invalid_value", "an element has no id")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"elements\":null}", "plan", "invalid_value", "$.elements")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"elements\":[{\"id\":\"e1\",\"thing\":\"cat\",\"count\":201}]}", "plan", "invalid_value", "from 1 to 200")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"forbidden\":[null]}", "plan", "invalid_value", "a list has a null")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"setting\":{\"backgroundColor\":\"red\"}}", "plan", "invalid_value", "'red' is no colour")]
    [InlineData("\"plan\":{\"version\":2,\"prompt\":\"x\"}", "plan", "invalid_value", "version 2")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"colour\":1}", "plan", "invalid_value", "$.colour")]
    [InlineData("\"plan\":{\"prompt\":\"x\",\"elements\":[{\"id\":\"e1\",\"thing\":\"cat\",\"count\":\"two\"}]}", "plan", "invalid_value", "$.elements[0].count")]
    public async Task Generate_WrongParameter_IsRefusedInOpenAisWords(string parameters, string param, string code, string message) =>
        AssertError(await RefusalAsync(Path, $$"""{"model":"gpt-image-2","prompt":"x",{{parameters}}}"""), param, code, message);

    [Fact]
    public async Task Generate_SeveralFaults_FirstInOpenAisOrderIsNamed()
    {
        string[] faults = ["\"model\":\"x\"", "\"extra\":1", "\"prompt\":\"\"", "\"n\":0", "\"quality\":\"x\"", "\"output_compression\":500", "\"size\":\"x\""];
        string[] right = ["\"model\":\"gpt-image-2\"", "", "\"prompt\":\"x\"", "\"n\":1", "\"quality\":\"low\"", "\"output_compression\":100", "\"size\":\"auto\""];
        string[] named = ["model", "extra", "prompt", "n", "quality", "output_compression", "size"];
        for (int i = 0; i < faults.Length; i++)
        {
            // The last is written first: the order of the keys does not matter.
            string body = string.Join(',', right[..i].Concat(faults[i..]).Where(p => p.Length > 0).Reverse());

            Assert.Equal(named[i], (await RefusalAsync(Path, $$"""{{{body}}}""")).GetProperty("param").GetString());
        }
    }

    [Fact]
    public async Task Generate_LengthOfPrompt_IsBounded()
    {
        await AssertReadAsync(Path, $$"""{"model":"gpt-image-2","prompt":"{{new string('x', 32_000)}}","n":2}""");
        await AssertReadAsync(Path, $$"""{"model":"gpt-image-2","prompt":"{{string.Concat(Enumerable.Repeat("🐈", 32_000))}}","n":2}""");
        AssertError(
            await RefusalAsync(Path, $$"""{"model":"gpt-image-2","prompt":"{{new string('x', 32_001)}}"}"""), "prompt", "string_above_max_length",
            "Invalid 'prompt': string too long. Expected a string with maximum length 32000, but got a string with length 32001 instead.");
    }

    [Theory]
    [InlineData("", "line 1, position 0")]
    [InlineData("{\n\"model\": oops}", "line 2, position 9")]
    [InlineData("{\"model\":\"gpt-image-2\"}{", "line 1")]
    [InlineData("{\"model\":NaN}", "line 1, position 9")]
    public async Task Generate_MalformedJson_IsRefusedWithItsPosition(string json, string position) =>
        AssertError(await RefusalAsync(Path, json), null, "invalid_json", position);

    [Fact]
    public async Task Generate_DeepJson_IsRefusedWithItsPosition()
    {
        foreach (string path in (string[])[Path, "/v1/images/edits"])
        {
            AssertError(
                await RefusalAsync(path, $$"""{"model":{{new string('[', 100_000)}}"""), null, "invalid_json", "nested too deeply");
        }
    }

    [Theory]
    [InlineData("[]", "an array")]
    [InlineData("null", "null")]
    [InlineData("\"x\"", "a string")]
    public async Task Generate_NoObject_IsRefused(string json, string got) =>
        AssertError(await RefusalAsync(Path, json), "body", "invalid_type", $"expected an object, but got {got}");

    [Fact]
    public async Task Generate_LargeBody_IsRefused() =>
        AssertError(
            await RefusalAsync(Path, $$"""{"prompt":"{{new string('x', 1 << 20)}}"}""", HttpStatusCode.RequestEntityTooLarge), null, "request_too_large");
}
