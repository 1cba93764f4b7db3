using BenchmarkDotNet.Running;
using Easel.Benchmarks.Rendering;

// `rays` prints whole-pipeline rates in a few seconds; everything else goes to BenchmarkDotNet: `--filter *Rays*`, `--list flat`.
if (args is ["rays", ..])
{
    RayReport.Print(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
