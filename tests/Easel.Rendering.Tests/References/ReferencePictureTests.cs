using System.Runtime.CompilerServices;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Scenes;

namespace Easel.Rendering.Tests.References;

/// <summary>
/// Twelve small scenes against pictures that somebody has looked at. They change with a reason and a look: with
/// <c>EASEL_WRITE_REFERENCES=1</c> this test writes them anew beside its source.
/// </summary>
public sealed class ReferencePictureTests
{
    private const int Size = 96;

    /// <summary>Mean difference in steps of 8 bits, and the share of components that may differ by more than <see cref="Large"/>: processors
    /// round differently, and where a path hits an edge that is another path.</summary>
    private const double MeanTolerance = 0.8, LargeShare = 0.01;

    private const int Large = 10;

    public static TheoryData<string> Names => [.. ReferenceScenes.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_ReferenceScene_LooksAsBefore(string name)
    {
        Picture picture = Show(ReferenceScenes.All[name]());
        string path = Path.Combine(Folder(), name + ".png");
        if (Environment.GetEnvironmentVariable("EASEL_WRITE_REFERENCES") == "1")
        {
            File.WriteAllBytes(path, PictureEncoder.Encode(picture, PictureFormat.Png));
        }

        using FileStream file = File.OpenRead(path);
        Picture reference = PictureDecoder.Decode(file);
        Assert.Equal((Size, Size), (reference.Width, reference.Height));
        long sum = 0, large = 0;
        for (int i = 0; i < picture.Rgba.Length; i++)
        {
            int difference = Math.Abs(picture.Rgba[i] - reference.Rgba[i]);
            sum += difference;
            large += difference > Large ? 1 : 0;
        }

        double mean = (double)sum / picture.Rgba.Length, share = (double)large / picture.Rgba.Length;
        Assert.True(mean <= MeanTolerance && share <= LargeShare, $"{name}: mean difference {mean:0.00}, {share:0.0 %} differ by more than {Large}.");
    }

    private static Picture Show(Scene scene)
    {
        using PreparedScene prepared = PreparedScene.Prepare(scene, cancellation: TestContext.Current.CancellationToken);
        Frame frame = prepared.Render(
            scene.Camera, new RenderSettings { Width = Size, Height = Size, SamplesPerPixel = 24, MaxBounces = 5 },
            cancellation: TestContext.Current.CancellationToken);

        // Exposed by the mean of the logarithm, so that day and night are both seen.
        double log = 0;
        for (int i = 1; i < frame.Color.Length; i += 3)
        {
            log += Math.Log(1e-4 + frame.Color[i]);
        }

        double exposure = 0.2 / Math.Exp(log / (Size * Size));
        var picture = new Picture(Size, Size);
        for (int i = 0; i < Size * Size; i++)
        {
            for (int c = 0; c < 3; c++)
            {
                double light = frame.Color[(3 * i) + c] * exposure;
                picture.Rgba[(4 * i) + c] = (byte)Math.Clamp(Math.Round(255 * Math.Pow(light / (1 + (0.5 * light)), 1 / 2.2)), 0, 255);
            }

            picture.Rgba[(4 * i) + 3] = 255;
        }

        return picture;
    }

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
