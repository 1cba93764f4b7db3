using System.Diagnostics;
using Easel.Imaging;
using Easel.Studio;

namespace Easel.Server.Tests.Clients;

/// <summary>The examples of the API's documentation, run by the programs they are written for: curl, and Python with PIL and numpy.</summary>
[Collection(WireCollection.Name)]
public sealed class SpecificationExamplesTests(WireFixture wire)
{
    private const int ToolMissing = 77;
    private const string Masked = "Replace the background with a futuristic cityscape";

    [Fact]
    public async Task Examples_AsTheyStand_AllWork()
    {
        using Process script = Process.Start(new ProcessStartInfo("bash")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "specification-examples.sh"), $"{wire.Server.Address}".TrimEnd('/'), ServerProcess.DirectKey },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = script.StandardOutput.ReadToEndAsync(), errors = script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();

        // Where all is checked, nothing may be missing unnoticed.
        bool mayBeSkipped = Environment.GetEnvironmentVariable("CI") != "true";
        Assert.SkipWhen(script.ExitCode == ToolMissing && mayBeSkipped, (await output).Trim());
        Assert.True(script.ExitCode == 0, $"{await output}{await errors}");
        Brief brief = wire.BriefOf(Masked);
        Picture mask = brief.Edit!.Mask!;
        Assert.Equal((1024, 1024, 2048), (mask.Width, mask.Height, brief.Width));
        Assert.Equal((0, 255), (mask.Rgba[3], mask.Rgba[^1]));
    }
}
