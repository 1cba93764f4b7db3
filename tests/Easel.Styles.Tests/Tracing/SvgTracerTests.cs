using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Easel.Imaging;
using Easel.Styles.Tracing;

namespace Easel.Styles.Tests.Tracing;

public sealed class SvgTracerTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Trace_DiscOnWhite_HasItsColorsAndItsArea()
    {
        const int size = 200, radius = 60;
        XDocument document = Document(Disc(size, radius));
        Assert.Equal("#ffffff", document.Descendants(Svg + "rect").Single().Attribute("fill")!.Value);
        XElement path = Assert.Single(document.Descendants(Svg + "path"));
        Assert.Equal("#d8232a", path.Attribute("fill")!.Value);
        Assert.InRange(Area(path.Attribute("d")!.Value), 0.985 * Math.PI * radius * radius, 1.015 * Math.PI * radius * radius);
    }

    [Fact]
    public void Trace_Disc_IsCompact() => Assert.True(SvgTracer.Trace(Disc(400, 150)).Length < 2000);

    [Fact]
    public void Trace_TransparentPicture_DrawsOnlyWhatIsThere()
    {
        Picture picture = Disc(100, 30);
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            picture.Rgba[i + 3] = (byte)(picture.Rgba[i + 1] > 100 ? 0 : 255);
        }

        XElement path = Assert.Single(Document(picture).Descendants(Svg + "path"));
        Assert.Equal("#d8232a", path.Attribute("fill")!.Value);
    }

    [Fact]
    public void Trace_TitleWithMarkup_IsEscaped()
    {
        XDocument document = XDocument.Parse(SvgTracer.Trace(Disc(64, 20), "a <b> & \"c\""));
        Assert.Equal("a <b> & \"c\"", document.Descendants(Svg + "title").Single().Value);
    }

    [Fact]
    public void Trace_Noise_IsReducedToFewColors()
    {
        var noise = new Picture(64, 64);
        for (int i = 0; i < noise.Rgba.Length; i++)
        {
            noise.Rgba[i] = (byte)(i % 4 == 3 ? 255 : i * 2654435761u >> 24);
        }

        Assert.InRange(Document(noise).Descendants(Svg + "path").Count(), 1, 40);
    }

    private static XDocument Document(Picture picture) => XDocument.Parse(SvgTracer.Trace(picture));

    private static Picture Disc(int size, int radius)
    {
        var picture = new Picture(size, size);
        for (int y = 0; y < size; y++)
        {
            for (int x = 0; x < size; x++)
            {
                // The rim is mixed, as drawn pictures have it.
                float share = Math.Clamp(radius + 0.5f - MathF.Sqrt(MathF.Pow(x + 0.5f - (0.5f * size), 2) + MathF.Pow(y + 0.5f - (0.5f * size), 2)), 0, 1);
                int i = 4 * ((y * size) + x);
                picture.Rgba[i] = Mixed(0xd8);
                picture.Rgba[i + 1] = Mixed(0x23);
                picture.Rgba[i + 2] = Mixed(0x2a);
                picture.Rgba[i + 3] = 255;

                byte Mixed(int code) => Srgb.EncodeByte(1 + (share * (Srgb.Decode(code / 255f) - 1)));
            }
        }

        return picture;
    }

    /// <summary>The even-odd area of path data: the outermost loops less those within them; control points lie near enough to their curves.</summary>
    private static double Area(string data)
    {
        double total = 0;
        foreach (string loop in data.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            double sum = 0, x = 0, y = 0, startX = 0, startY = 0;
            foreach (Match command in Regex.Matches(loop, "([Mlq])([^Mlq]*)"))
            {
                double[] numbers = [.. Regex.Matches(command.Groups[2].Value, @"-?\d*\.?\d+").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];
                if (command.Groups[1].Value == "M")
                {
                    (x, y, startX, startY) = (numbers[0], numbers[1], numbers[0], numbers[1]);
                    continue;
                }

                for (int k = 0; k < numbers.Length; k += command.Groups[1].Value == "q" ? 4 : 2)
                {
                    int end = command.Groups[1].Value == "q" ? k + 2 : k;
                    (double nx, double ny) = (x + numbers[end], y + numbers[end + 1]);
                    if (end != k)
                    {
                        // The sector between a parabola and its chord is two thirds of the triangle of its control points.
                        (double cx, double cy) = (x + numbers[k], y + numbers[k + 1]);
                        sum += 2.0 / 3 * (((cx - x) * (ny - y)) - ((nx - x) * (cy - y))) * -1;
                    }

                    sum += (x * ny) - (nx * y);
                    (x, y) = (nx, ny);
                }
            }

            sum += (x * startY) - (startX * y);
            total = Math.Abs(Math.Abs(total) - Math.Abs(sum / 2));
        }

        return total;
    }
}
