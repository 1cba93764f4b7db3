using BenchmarkDotNet.Running;
using Easel.Benchmarks.Imaging;
using Easel.Benchmarks.Peers;
using Easel.Benchmarks.Rendering;
using Easel.Benchmarks.Server;
using Easel.Benchmarks.Studio;
using Easel.Benchmarks.Text;

// `budgets` draws whole pictures; `cards` draws cards without pictures; `styles` draws in every style; `sizes` draws three at every quality and size; `server` loads a server; `embree` compares tracing with Embree; `cycles` compares pictures with Blender's Cycles; `png` encodes pictures anew; `text` has set text read in 22 languages; `rays` prints whole-pipeline rates in a few seconds; everything else goes to BenchmarkDotNet: `--filter *Rays*`, `--list flat`.
if (args is ["rays", ..])
{
    RayReport.Print(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1);
    return;
}

if (args is ["budgets"])
{
    await BudgetReport.PrintAsync();
    return;
}

if (args is ["cards"])
{
    await CardReport.PrintAsync();
    return;
}

if (args is ["styles"])
{
    await StyleReport.PrintAsync();
    return;
}

if (args is ["sizes"])
{
    await SizeReport.PrintAsync();
    return;
}

if (args is ["embree", var program, .. var scenes])
{
    EmbreeReport.Print(program, scenes);
    return;
}

if (args is ["cycles", var folder, var script, .. var typical])
{
    CyclesReport.Print(folder, script, typical);
    return;
}

if (args is ["png", .. var files])
{
    PngReport.Print(files);
    return;
}

if (args is ["text", .. var languages])
{
    string? pictures = languages.FirstOrDefault(l => l.Contains('/', StringComparison.Ordinal));
    TextReport.Print([.. languages.Where(l => l != pictures)], pictures);
    return;
}

if (args is ["server"])
{
    Environment.ExitCode = await ServerReport.PrintAsync() ? 0 : 1;
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BudgetReport).Assembly).Run(args);
