using Microsoft.Playwright;

namespace Alignment.Browser.Tests;

/// <summary>What one person does in the app, and what they see.</summary>
public sealed class Desk(IPage page, Uri address)
{
    private static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "screenshots");

    public IPage Page => page;

    /// <summary>The commands above the form or the view.</summary>
    public ILocator Commands => page.GetByRole(AriaRole.Toolbar, new PageGetByRoleOptions { Name = "Commands" }).First;

    /// <summary>The page inside the dialog that is open.</summary>
    public IFrameLocator Dialog => page.FrameLocator("dialog.page iframe");

    public ILocator Field(string label) => page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First;

    /// <summary>Sits down at the app as this person.</summary>
    public static async Task<Desk> Of(Chromium chromium, Office office, Guid person, string path = "", int width = 1280, int height = 900)
    {
        var page = await chromium.NewPage(width, height);
        page.SetDefaultTimeout(30_000);
        await page.AddInitScriptAsync($"sessionStorage.setItem('player.person', '{person}')");
        await page.GotoAsync(new Uri(office.Address, path).ToString());
        return new Desk(page, office.Address);
    }

    public Task Open(string path) => page.GotoAsync(new Uri(address, path).ToString());

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses Tab until the focus is on the control of this name, as a person without a mouse does.</summary>
    public async Task TabTo(string name)
    {
        for (var step = 0; step < 60; step++)
        {
            if (await FocusedName() == name)
                return;
            await Press("Tab");
        }

        Assert.Fail($"The Tab key never came to '{name}'.");
    }

    /// <summary>The name of what has the focus, as far as it is its text or its label.</summary>
    public async Task<string> FocusedName()
    {
        const string Script = """
            () => {
              let focused = document.activeElement;
              while (focused && focused.tagName === "IFRAME") focused = focused.contentDocument.activeElement;
              if (!focused) return "";
              const by = focused.getAttribute("aria-labelledby");
              const named = by ? focused.ownerDocument.getElementById(by) : focused.labels?.[0];
              return (focused.getAttribute("aria-label") ?? (named ?? focused).textContent ?? "").trim();
            }
            """;
        return await page.EvaluateAsync<string>(Script);
    }

    /// <summary>Keeps a picture of what is on the screen beside the tests.</summary>
    public Task Picture(string name) => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, name + ".png") });

    /// <summary>Keeps a picture of a part of the screen.</summary>
    public Task Picture(string name, ILocator part) => part.ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(Pictures, name + ".png") });
}
