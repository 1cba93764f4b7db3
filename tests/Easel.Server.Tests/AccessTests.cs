using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images;
using Easel.Server.Features.Keys;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Tests;

/// <summary>What keys and their groups may do, asked over the socket.</summary>
public sealed class AccessTests(ServerFixture fixture)
{
    private static readonly object Nothing = new { };

    [Fact]
    public async Task Generate_KeyDisabledWhileRunning_IsUnauthorizedWithinSeconds()
    {
        CreatedKey key = await fixture.Server.Keys.CreateAsync(new NewKey("laptop"));
        using HttpClient client = fixture.Server.Client(key.Text);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GenerateAsync(Nothing)).StatusCode);

        await fixture.Server.Keys.SetEnabledAsync($"{key.Stored.Id}", enabled: false);
        await Task.Delay(TimeSpan.FromSeconds(2.5));

        HttpResponseMessage response = await client.GenerateAsync(Nothing);
        ErrorAnswer error = await response.ErrorAsync();
        Assert.Equal((401, "invalid_api_key", "invalid_request_error"), (error.Status, error.Code, error.Type));
        Assert.Contains("disabled", error.Message, StringComparison.Ordinal);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Generate_ExpiredKey_IsUnauthorizedAndSaysSince()
    {
        CreatedKey key = await fixture.Server.Keys.CreateAsync(new NewKey("laptop") { ExpiresUtc = DateTime.UtcNow.AddDays(1) });
        await using (EaselDb db = fixture.Server.Databases.CreateDbContext())
        {
            var past = new DateTime(2026, 1, 2, 3, 4, 0, DateTimeKind.Utc);
            await db.ApiKeys.Where(k => k.Id == key.Stored.Id).ExecuteUpdateAsync(set => set.SetProperty(k => k.ExpiresUtc, past));
        }

        using HttpClient client = fixture.Server.Client(key.Text);
        ErrorAnswer error = await (await client.GenerateAsync(Nothing)).ErrorAsync();

        Assert.Equal((401, "invalid_api_key"), (error.Status, error.Code));
        Assert.Contains("expired on 2026-01-02 03:04 UTC", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_KeyAndGroupWithLists_ShowAndAllowWhatBothHave()
    {
        await fixture.Server.Groups.CreateAsync("Editors", new GroupChange { Models = "gpt-image-2-c" });
        string editor = (await fixture.Server.Keys.CreateAsync(new NewKey("editor", "Editors"))).Text;
        string narrow = (await fixture.Server.Keys.CreateAsync(new NewKey("narrow") { Models = "gpt-image-2" })).Text;
        using HttpClient all = fixture.Server.Client(), edits = fixture.Server.Client(editor), standard = fixture.Server.Client(narrow);

        Assert.Equal(["gpt-image-2", "gpt-image-2-c"], await ModelsOf(all));
        Assert.Equal(["gpt-image-2-c"], await ModelsOf(edits));
        Assert.Equal(["gpt-image-2"], await ModelsOf(standard));
        Assert.Equal(HttpStatusCode.OK, (await edits.GetAsync("/v1/models/gpt-image-2-c")).StatusCode);
        ErrorAnswer hidden = await (await edits.GetAsync("/v1/models/gpt-image-2")).ErrorAsync();
        Assert.Equal((404, "model_not_found", "model"), (hidden.Status, hidden.Code, hidden.Param));
        ErrorAnswer refused = await (await edits.GenerateAsync(Answers.Cheap)).ErrorAsync();
        Assert.Equal((403, "model_not_found", "model"), (refused.Status, refused.Code, refused.Param));
    }

    [Fact]
    public async Task Generate_SeveralPicturesInDefaultGroup_SaysWhatToSelect()
    {
        using HttpClient client = fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName));

        ErrorAnswer error = await (await client.GenerateAsync(new { model = "gpt-image-2", prompt = "a red ball", n = 2 })).ErrorAsync();

        Assert.Equal((403, "group_required", "permission_error", "n"), (error.Status, error.Code, error.Type, error.Param));
        Assert.Contains("Select the Direct group for this key in the console", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MaskInDefaultGroup_IsRefused()
    {
        var picture = new ImageUpload("a.png", PictureFormat.Png, 1024, 640, HasAlpha: true);
        var edit = new ImageRequest
        {
            Operation = ImageOperation.Edit, Model = ImageModels.Standard, Prompt = "x", Width = 1024, Height = 640, Images = [picture], Mask = picture,
        };

        ApiException refusal = Assert.Throws<ApiException>(() => AccessRules.Check(edit, KeyIn(allowsMask: false)));

        Assert.Equal((403, "group_required", "mask"), (refusal.Error.Status, refusal.Error.Code, refusal.Error.Param));
        AccessRules.Check(edit, KeyIn(allowsMask: true));
    }

    [Fact]
    public async Task Generate_TwoAtOnceOnABudgetForOne_DrawsOnlyOne()
    {
        CreatedKey key = await fixture.Server.Keys.CreateAsync(new NewKey("thrifty") { TokenBudget = 150 });
        using HttpClient client = fixture.Server.Client(key.Text);

        HttpResponseMessage[] answers = await Task.WhenAll(client.GenerateAsync(Answers.Cheap), client.GenerateAsync(Answers.Cheap));

        HttpResponseMessage drawn = answers.Single(a => a.IsSuccessStatusCode), refused = answers.Single(a => !a.IsSuccessStatusCode);
        ErrorAnswer error = await refused.ErrorAsync();
        Assert.Equal((429, "insufficient_quota", "insufficient_quota"), (error.Status, error.Code, error.Type));
        Assert.Equal("false", refused.Headers.GetValues("x-should-retry").Single());
        string id = drawn.RequestId();
        await fixture.Server.RecordAsync(r => r.RequestId == id);
        Assert.Equal(107, await fixture.Server.Keys.TokensUsedAsync(key.Stored.Id));

        // The refusal holds when the first picture is in the books, and the refused request cost nothing.
        Assert.Equal("insufficient_quota", (await (await client.GenerateAsync(Answers.Cheap)).ErrorAsync()).Code);
        Assert.Equal(107, await fixture.Server.Keys.TokensUsedAsync(key.Stored.Id));
    }

    private static async Task<string?[]> ModelsOf(HttpClient client)
    {
        JsonElement list = await client.GetFromJsonAsync<JsonElement>("/v1/models");
        Assert.Equal("list", list.GetProperty("object").GetString());
        return [.. list.GetProperty("data").EnumerateArray().Select(m => m.GetProperty("id").GetString())];
    }

    private static ApiKey KeyIn(bool allowsMask) => new()
    {
        Name = "x", Hash = [], CreatedUtc = default, Group = new Group { Name = "x", AllowsMask = allowsMask, CreatedUtc = default },
    };
}
